package org.panelwatch.vocabulary;

import java.util.Optional;
import java.util.regex.Pattern;

/** The id of one officer in one decision on a challenge, such as {@code appeal-2023-001}. */
public record AppealId(String value) implements Comparable<AppealId> {

    private static final Pattern FORM = Pattern.compile("appeal-\\d{4}-\\d{3,}");

    public AppealId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not of the form of appeal-2023-001");
        }
    }

    public static Optional<AppealId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AppealId(text)) : Optional.empty();
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
