package org.panelwatch.selection;

import org.panelwatch.vocabulary.CodedConstant;

/** Which decision of a case counts. */
public enum Basis implements CodedConstant {
    /** The first hearing, before any challenge. */
    FIRST("As first decided"),
    /** What stands after every challenge and fresh decision known to the data. */
    FINAL("As finally decided");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
