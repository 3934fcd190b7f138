package org.panelwatch.selection;

import java.util.Locale;
import org.panelwatch.vocabulary.Coded;

/** What is added to the base of a figure. */
public enum Include implements Coded {
    CHALLENGED("Decisions known only from a challenge"),
    STAFF("Police staff and community support officers");

    private final String label;

    Include(String label) {
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
