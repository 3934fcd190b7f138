package org.panelwatch.vocabulary;

/** The official series that a published figure belongs to. */
public enum Series implements CodedConstant {
    HOME_OFFICE_MISCONDUCT("Home Office: police misconduct"),
    IOPC_OUTCOMES("IOPC: outcomes of investigations"),
    BARRED_LIST("College of Policing: barred list"),
    DISAPPROVED_REGISTER("College of Policing: disapproved register"),
    HOME_OFFICE_LEAVERS("Home Office: leavers"),
    PAT_APPEALS("Police appeals"),
    BBC_IOPC_REPORTS("BBC Shared Data Unit, from IOPC reports"),
    HANSARD_ANSWERS("Answers to Parliament"),
    FORCE_AND_PRESS("Forces and press");

    private final String label;

    Series(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
