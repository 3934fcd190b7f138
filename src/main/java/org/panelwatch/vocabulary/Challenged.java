package org.panelwatch.vocabulary;

/** Whether a case was challenged, and with what success; of several challenges the one that got furthest counts. */
public enum Challenged implements CodedConstant {
    NOT_CHALLENGED("No challenge known"),
    CHALLENGE_WITHDRAWN("Challenge withdrawn"),
    CHALLENGE_DISMISSED("Challenge dismissed"),
    /** At least one challenge was allowed, wholly or in part. */
    CHALLENGE_ALLOWED("Challenge allowed");

    private final String label;

    Challenged(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
