package org.panelwatch.vocabulary;

import java.util.Locale;

/** Which issue of a release that was published twice. */
public enum Edition implements Coded {
    FIRST("First"),
    SECOND("Second");

    private final String label;

    Edition(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return label;
    }
}
