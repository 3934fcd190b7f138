package org.panelwatch.vocabulary;

import java.util.Locale;

/** The unit of an official figure. */
public enum Counted implements Coded {
    OFFICERS("Officers"),
    CASES("Cases"),
    APPEALS("Appeals"),
    ALLEGATIONS("Allegations"),
    REASONS("Reasons"),
    INVESTIGATIONS("Investigations"),
    COMPLAINTS("Complaints"),
    ACCUSATIONS("Accusations"),
    INVOLVEMENTS("Involvements"),
    FTE("Full-time equivalents");

    private final String label;

    Counted(String label) {
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
