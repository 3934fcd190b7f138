package org.panelwatch.vocabulary;

import java.util.Locale;

/** What a challenge did to the decision it challenged. */
public enum Effect implements Coded {
    UPHELD("Upheld"),
    REMITTED("Sent back for a fresh decision"),
    SANCTION_SUBSTITUTED("Sanction replaced"),
    FINDING_QUASHED("Finding quashed"),
    DECISION_RESTORED("Earlier decision restored");

    private final String label;

    Effect(String label) {
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
