package org.panelwatch.vocabulary;

/** Who brought a challenge. */
public enum BroughtBy implements CodedConstant {
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
    public String label() {
        return label;
    }
}
