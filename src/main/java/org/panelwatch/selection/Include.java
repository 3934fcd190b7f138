package org.panelwatch.selection;

import org.panelwatch.vocabulary.CodedConstant;

/** What is added to the base of a figure. */
public enum Include implements CodedConstant {
    CHALLENGED("Decisions known only from a challenge"),
    STAFF("Police staff and community support officers");

    private final String label;

    Include(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
