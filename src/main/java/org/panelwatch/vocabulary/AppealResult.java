package org.panelwatch.vocabulary;

/** Whether a challenge succeeded. */
public enum AppealResult implements CodedConstant {
    ALLOWED("Allowed"),
    ALLOWED_IN_PART("Allowed in part"),
    DISMISSED("Dismissed"),
    WITHDRAWN("Withdrawn");

    private final String label;

    AppealResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the forum decided it; a withdrawn challenge was not decided. */
    public boolean decided() {
        return this != WITHDRAWN;
    }

    /** Whether the challenge succeeded, wholly or in part. */
    public boolean reversal() {
        return this == ALLOWED || this == ALLOWED_IN_PART;
    }
}
