package org.panelwatch.vocabulary;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A word with a code, as files and addresses write it, and a label, as people read it. */
public interface Coded {

    /** Lower case with underscores, as in the CSV files. */
    String code();

    /** Plain English, as it stands in the middle of a table or at the start of a sentence. */
    String label();

    /** The constant of {@code type} with this code, or nothing where there is none. */
    static <E extends Enum<E> & Coded> Optional<E> parse(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** All codes of {@code type}, joined by a comma, for a message that says what is allowed. */
    static <E extends Enum<E> & Coded> String codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
    }
}
