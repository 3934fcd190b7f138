package org.panelwatch.vocabulary;

/** Whether an official figure is a count or a percentage. */
public enum Measure implements CodedConstant {
    COUNT("Count"),
    PERCENT("Per cent");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
