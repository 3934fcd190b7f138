package org.panelwatch.vocabulary;

/** Which issue of a release that was published twice. */
public enum Edition implements CodedConstant {
    FIRST("First"),
    SECOND("Second");

    private final String label;

    Edition(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
