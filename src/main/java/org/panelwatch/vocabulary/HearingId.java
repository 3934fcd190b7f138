package org.panelwatch.vocabulary;

import java.util.Optional;

/** The id of one officer at one set of proceedings, such as {@code metropolitan-2021-001}. */
public record HearingId(String value) implements Comparable<HearingId> {

    public HearingId {
        if (!isWritten(value)) {
            throw new IllegalArgumentException("'" + value + "' is not of the form of metropolitan-2021-001");
        }
    }

    /** Whether the text is a word in lower case, a year of four digits and a number of three or more, with hyphens. */
    public static boolean isWritten(String text) {
        int hyphen = text.indexOf('-');
        if (hyphen < 1 || text.charAt(0) == '_') {
            return false;
        }
        for (int i = 0; i < hyphen; i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && c != '_') {
                return false;
            }
        }
        return isNumbered(text, hyphen);
    }

    /** Whether a hyphen, a year, a hyphen and a number end the text from this place on. */
    static boolean isNumbered(String text, int hyphen) {
        if (text.length() < hyphen + 9 || text.charAt(hyphen) != '-' || text.charAt(hyphen + 5) != '-') {
            return false;
        }
        for (int i = hyphen + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && i != hyphen + 5) {
                return false;
            }
        }
        return true;
    }

    public static Optional<HearingId> parse(String text) {
        return isWritten(text) ? Optional.of(new HearingId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(HearingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
