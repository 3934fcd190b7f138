package org.panelwatch.selection;

import org.panelwatch.vocabulary.CodedConstant;

/** How decisions are put into years. */
public enum YearKind implements CodedConstant {
    CALENDAR("Calendar years"),
    /** As the official statistics count; a year stands for the twelve months that end in it. */
    FINANCIAL("Years ending 31 March");

    private final String label;

    YearKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
