package org.panelwatch.selection;

import java.util.List;
import org.panelwatch.vocabulary.CodedConstant;

/** What a figure counts once. */
public enum Unit implements CodedConstant {
    /** One officer in one decision. */
    OFFICER("Officers"),
    /** Officers before one panel once, by the most serious outcome among them. */
    PANEL("Panels"),
    /** One row of a visitor's own data; no address asks for it. */
    DECISION("Decisions");

    private final String label;

    Unit(String label) {
        this.label = label;
    }

    /** Those that an address may ask for. */
    public static List<Unit> choices() {
        return List.of(OFFICER, PANEL);
    }

    @Override
    public String label() {
        return label;
    }
}
