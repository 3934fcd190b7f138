package org.panelwatch.vocabulary;

import java.util.Locale;

/** What the panel found. */
public enum Finding implements Coded {
    /** A breach so serious that dismissal would be justified. */
    GROSS_MISCONDUCT("Gross misconduct"),
    MISCONDUCT("Misconduct"),
    /** Also proceedings stayed or discontinued without a finding. */
    NOT_PROVEN("Not proven");

    private final String label;

    Finding(String label) {
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

    /** Whether a breach was found. */
    public boolean proven() {
        return this != NOT_PROVEN;
    }
}
