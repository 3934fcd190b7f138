package org.panelwatch.selection;

import java.util.Locale;
import org.panelwatch.vocabulary.Coded;

/** The colours of a picture or an embed; pages follow the reader's system. */
public enum Theme implements Coded {
    LIGHT("Light"),
    DARK("Dark"),
    /** For print in one ink: told apart by pattern. */
    MONO("One ink");

    private final String label;

    Theme(String label) {
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
