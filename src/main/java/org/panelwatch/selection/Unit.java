package org.panelwatch.selection;

import org.panelwatch.vocabulary.CodedConstant;

/** What a figure counts once. */
public enum Unit implements CodedConstant {
    /** One officer in one decision. */
    OFFICER("Officers"),
    /** Officers before one panel once, by the most serious outcome among them. */
    PANEL("Panels");

    private final String label;

    Unit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
