package org.panelwatch.figure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.Coded;

/** One value of a figure's table. */
public sealed interface Cell {

    /** A whole number: people, decisions, a year. */
    record Count(long value) implements Cell {}

    /** A fraction of one; pages word it as a percentage. */
    record Fraction(double value) implements Cell {}

    /** A word of the vocabulary: files carry its code, people read its label. */
    record Word(Coded value) implements Cell {}

    /** Free text. */
    record Text(String value) implements Cell {}

    /** Not known, or not to be had: null in JSON, empty in CSV. */
    record Unknown() implements Cell {}

    Cell UNKNOWN = new Unknown();

    static Cell of(long value) {
        return new Count(value);
    }

    static Cell of(double fraction) {
        return new Fraction(fraction);
    }

    static Cell of(@Nullable Coded word) {
        return word == null ? UNKNOWN : new Word(word);
    }

    static Cell of(@Nullable String text) {
        return text == null ? UNKNOWN : new Text(text);
    }

    static Cell of(Optional<Double> fraction) {
        return fraction.<Cell>map(Fraction::new).orElse(UNKNOWN);
    }
}
