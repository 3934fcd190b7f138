package org.panelwatch.selection;

import org.panelwatch.vocabulary.CodedConstant;

/** Which side of a figure card is open. */
public enum Tab implements CodedConstant {
    CHART("Chart"),
    TABLE("Table");

    private final String label;

    Tab(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
