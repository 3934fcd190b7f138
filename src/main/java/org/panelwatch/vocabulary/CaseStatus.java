package org.panelwatch.vocabulary;

import java.util.Locale;

/** Whether a decision stands in a case. */
public enum CaseStatus implements Coded {
    DECIDED("Decided"),
    AWAITING("Awaiting a fresh decision");

    private final String label;

    CaseStatus(String label) {
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
