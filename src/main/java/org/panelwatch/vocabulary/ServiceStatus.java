package org.panelwatch.vocabulary;

/** Whether the officer was still serving at the decision. */
public enum ServiceStatus implements CodedConstant {
    SERVING("Serving"),
    /** Resigned or retired before the decision. */
    FORMER("Former");

    private final String label;

    ServiceStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
