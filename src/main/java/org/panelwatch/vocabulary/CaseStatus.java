package org.panelwatch.vocabulary;

/** Whether a decision stands in a case. */
public enum CaseStatus implements CodedConstant {
    DECIDED("Decided"),
    AWAITING("Awaiting a fresh decision");

    private final String label;

    CaseStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
