package org.panelwatch.selection;

import org.panelwatch.vocabulary.CodedConstant;

/** The colours of a picture or an embed; pages follow the reader's system. */
public enum Theme implements CodedConstant {
    LIGHT("Light"),
    DARK("Dark"),
    /** For print in one ink: told apart by pattern. */
    MONO("One ink");

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
