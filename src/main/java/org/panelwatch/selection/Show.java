package org.panelwatch.selection;

import java.util.Locale;
import org.panelwatch.vocabulary.Coded;

/** What the bars of a stacked figure show. */
public enum Show implements Coded {
    COUNT("Officers"),
    SHARE("Shares");

    private final String label;

    Show(String label) {
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
