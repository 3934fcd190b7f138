package org.panelwatch.vocabulary;

import java.util.Locale;

/** Who brought a challenge. */
public enum BroughtBy implements Coded {
    OFFICER("Officer"),
    FORCE("Police force"),
    IOPC("IOPC"),
    COMPLAINANT("Complainant"),
    PCC("Police and crime commissioner");

    private final String label;

    BroughtBy(String label) {
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
