package org.panelwatch.vocabulary;

import java.util.Locale;

/** Who chaired the proceedings. */
public enum Chair implements Coded {
    LEGALLY_QUALIFIED_CHAIR("Legally qualified chair"),
    CHIEF_OFFICER("Chief officer"),
    SENIOR_OFFICER("Senior officer");

    private final String label;

    Chair(String label) {
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
