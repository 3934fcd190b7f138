package org.panelwatch.vocabulary;

/** The unit of an official figure. */
public enum Counted implements CodedConstant {
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
    public String label() {
        return label;
    }
}
