package org.panelwatch.vocabulary;

import java.util.Locale;

/** The kind of police force. */
public enum ForceKind implements Coded {
    TERRITORIAL("Territorial"),
    SPECIAL("Special"),
    DEVOLVED("Devolved");

    private final String label;

    ForceKind(String label) {
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
