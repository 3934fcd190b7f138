package org.panelwatch.vocabulary;

/** Where a challenge was decided. */
public enum Forum implements CodedConstant {
    POLICE_APPEALS_TRIBUNAL("Police appeals tribunal"),
    HIGH_COURT("High Court"),
    COURT_OF_APPEAL("Court of Appeal"),
    SUPREME_COURT("Supreme Court");

    private final String label;

    Forum(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it is a court of law, whose judgments carry a neutral citation. */
    public boolean isCourt() {
        return this != POLICE_APPEALS_TRIBUNAL;
    }
}
