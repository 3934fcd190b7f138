package org.panelwatch.selection;

import java.util.Locale;
import org.panelwatch.vocabulary.Coded;

/** Which side of a figure card is open. */
public enum Tab implements Coded {
    CHART("Chart"),
    TABLE("Table");

    private final String label;

    Tab(String label) {
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
