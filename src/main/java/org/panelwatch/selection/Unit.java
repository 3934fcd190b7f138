package org.panelwatch.selection;

import java.util.Locale;
import org.panelwatch.vocabulary.Coded;

/** What a figure counts once. */
public enum Unit implements Coded {
    /** One officer in one decision. */
    OFFICER("Officers"),
    /** Officers before one panel once, by the most serious outcome among them. */
    PANEL("Panels");

    private final String label;

    Unit(String label) {
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
