package org.panelwatch.vocabulary;

/**
 * Where a challenge that was allowed led: what stands at the end of the case against what stood just before the
 * challenge, by the scale of sanctions.
 */
public enum Direction implements CodedConstant {
    HARSHER("Harsher"),
    UNCHANGED("Unchanged"),
    MORE_LENIENT("More lenient"),
    /** A fresh decision is awaited. */
    NOT_YET_KNOWN("Not yet known");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
