package org.panelwatch.vocabulary;

import java.util.Optional;
import java.util.regex.Pattern;

/** The id of a release of the data: the first 12 hexadecimal digits of the SHA-256 of its files. */
public record ReleaseId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{12}");

    public ReleaseId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not 12 hexadecimal digits");
        }
    }

    public static Optional<ReleaseId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ReleaseId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
