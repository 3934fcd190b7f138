package org.panelwatch.selection;

import java.util.Locale;
import org.panelwatch.vocabulary.Coded;

/** Which decision of a case counts. */
public enum Basis implements Coded {
    /** The first hearing, before any challenge. */
    FIRST("As first decided"),
    /** What stands after every challenge and fresh decision known to the data. */
    FINAL("As finally decided");

    private final String label;

    Basis(String label) {
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
