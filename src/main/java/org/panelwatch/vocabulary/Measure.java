package org.panelwatch.vocabulary;

import java.util.Locale;

/** Whether an official figure is a count or a percentage. */
public enum Measure implements Coded {
    COUNT("Count"),
    PERCENT("Per cent");

    private final String label;

    Measure(String label) {
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
