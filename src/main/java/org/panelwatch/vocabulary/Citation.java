package org.panelwatch.vocabulary;

import java.util.Optional;
import java.util.regex.Pattern;

/** The neutral citation of a judgment, such as {@code [2025] EWCA Civ 27}. */
public record Citation(String value) implements Comparable<Citation> {

    private static final Pattern FORM =
            Pattern.compile("\\[\\d{4}\\] (EWHC|EWCA|UKSC)( (Civ|Crim))? \\d+( \\([A-Za-z]+\\))?");

    public Citation {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not of the form of [2025] EWCA Civ 27");
        }
    }

    public static Optional<Citation> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Citation(text)) : Optional.empty();
    }

    @Override
    public int compareTo(Citation other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
