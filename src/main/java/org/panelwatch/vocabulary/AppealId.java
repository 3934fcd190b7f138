package org.panelwatch.vocabulary;

import java.util.Optional;

/** The id of one officer in one decision on a challenge, such as {@code appeal-2023-001}. */
public record AppealId(String value) implements Comparable<AppealId> {

    private static final String START = "appeal";

    public AppealId {
        if (!isWritten(value)) {
            throw new IllegalArgumentException("'" + value + "' is not of the form of appeal-2023-001");
        }
    }

    /** Whether the text is {@code appeal}, a year of four digits and a number of three or more, with hyphens. */
    public static boolean isWritten(String text) {
        return text.startsWith(START) && HearingId.isNumbered(text, START.length());
    }

    public static Optional<AppealId> parse(String text) {
        return isWritten(text) ? Optional.of(new AppealId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(AppealId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
