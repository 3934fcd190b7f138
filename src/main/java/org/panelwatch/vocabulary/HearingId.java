package org.panelwatch.vocabulary;

import java.util.Optional;
import java.util.regex.Pattern;

/** The id of one officer at one set of proceedings, such as {@code metropolitan-2021-001}. */
public record HearingId(String value) implements Comparable<HearingId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z_]*-\\d{4}-\\d{3,}");

    public HearingId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not of the form of metropolitan-2021-001");
        }
    }

    public static Optional<HearingId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new HearingId(text)) : Optional.empty();
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
