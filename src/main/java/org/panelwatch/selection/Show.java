package org.panelwatch.selection;

import org.panelwatch.vocabulary.CodedConstant;

/** What the bars of a stacked figure show. */
public enum Show implements CodedConstant {
    COUNT("Officers"),
    SHARE("Shares");

    private final String label;

    Show(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
