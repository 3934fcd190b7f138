package org.panelwatch.vocabulary;

/** Who chaired the proceedings. */
public enum Chair implements CodedConstant {
    LEGALLY_QUALIFIED_CHAIR("Legally qualified chair"),
    CHIEF_OFFICER("Chief officer"),
    SENIOR_OFFICER("Senior officer");

    private final String label;

    Chair(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
