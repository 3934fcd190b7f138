package org.panelwatch.selection;

import java.util.Locale;
import org.panelwatch.vocabulary.Coded;

/** What a compared figure puts side by side. */
public enum Dimension implements Coded {
    FORUM("Where it was decided"),
    BROUGHT_BY("Who brought it"),
    GROUND("Main ground");

    private final String label;

    Dimension(String label) {
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
