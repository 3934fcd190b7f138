package org.panelwatch.vocabulary;

import java.util.Locale;

/** Whom an official figure counts. */
public enum Worker implements Coded {
    OFFICERS("Officers"),
    STAFF("Staff"),
    SPECIAL_CONSTABLES("Special constables"),
    ALL("Officers and staff");

    private final String label;

    Worker(String label) {
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
