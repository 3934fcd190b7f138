package org.panelwatch.vocabulary;

/** What a challenge did to the decision it challenged. */
public enum Effect implements CodedConstant {
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
    public String label() {
        return label;
    }
}
