package org.panelwatch.vocabulary;

/** The main ground of a challenge. */
public enum Ground implements CodedConstant {
    FINDING_UNREASONABLE("Finding unreasonable"),
    SANCTION_TOO_HARSH("Sanction too harsh"),
    SANCTION_TOO_LENIENT("Sanction too lenient"),
    PROCEDURE_UNFAIR("Unfair procedure"),
    NEW_EVIDENCE("New evidence"),
    REASONS_INADEQUATE("Inadequate reasons"),
    JURISDICTION("Jurisdiction"),
    OTHER("Other");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
