package org.panelwatch.vocabulary;

import java.util.Locale;

/** Whether the officer was still serving at the decision. */
public enum ServiceStatus implements Coded {
    SERVING("Serving"),
    /** Resigned or retired before the decision. */
    FORMER("Former");

    private final String label;

    ServiceStatus(String label) {
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
