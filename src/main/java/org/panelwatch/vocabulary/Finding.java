package org.panelwatch.vocabulary;

/** What the panel found. */
public enum Finding implements CodedConstant {
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
    public String label() {
        return label;
    }

    /** Whether a breach was found. */
    public boolean proven() {
        return this != NOT_PROVEN;
    }
}
