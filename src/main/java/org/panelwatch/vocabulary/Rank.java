package org.panelwatch.vocabulary;

/** The rank of the officer at the decision. Staff and community support officers are outside the Conduct Regulations. */
public enum Rank implements CodedConstant {
    CONSTABLE("Constable"),
    SERGEANT("Sergeant"),
    INSPECTOR("Inspector"),
    CHIEF_INSPECTOR("Chief inspector"),
    SUPERINTENDENT("Superintendent"),
    CHIEF_SUPERINTENDENT("Chief superintendent"),
    CHIEF_OFFICER("Chief officer"),
    SPECIAL_CONSTABLE("Special constable"),
    PCSO("Community support officer"),
    STAFF("Police staff");

    private final String label;

    Rank(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the Police (Conduct) Regulations apply to this rank. */
    public boolean underConductRegulations() {
        return this != PCSO && this != STAFF;
    }
}
