package org.panelwatch.selection;

import java.util.Locale;
import org.panelwatch.vocabulary.Coded;

/** How decisions are put into years. */
public enum YearKind implements Coded {
    CALENDAR("Calendar years"),
    /** As the official statistics count; a year stands for the twelve months that end in it. */
    FINANCIAL("Years ending 31 March");

    private final String label;

    YearKind(String label) {
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
