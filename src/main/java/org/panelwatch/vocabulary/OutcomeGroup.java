package org.panelwatch.vocabulary;

/** What a case came to in a few words, for figures that cannot show each {@link Outcome}. */
public enum OutcomeGroup implements CodedConstant {
    /** Dismissed, would have been dismissed or required to resign, whatever the finding. */
    CAREER_ENDED("Career ended"),
    LESSER_SANCTION("Lesser sanction for gross misconduct"),
    SANCTION_NOT_STATED("Gross misconduct without a stated sanction"),
    MISCONDUCT("Lesser sanction for misconduct"),
    NOT_PROVEN("Not proven");

    private final String label;

    OutcomeGroup(String label) {
        this.label = label;
    }

    public static OutcomeGroup of(Outcome outcome) {
        return switch (outcome) {
            case DISMISSED, WOULD_HAVE_BEEN_DISMISSED, REQUIRED_TO_RESIGN, MISCONDUCT_CAREER_ENDED -> CAREER_ENDED;
            case REDUCTION_IN_RANK, FINAL_WRITTEN_WARNING, WRITTEN_WARNING, ADVICE_OR_LESS -> LESSER_SANCTION;
            case SANCTION_NOT_STATED -> SANCTION_NOT_STATED;
            case MISCONDUCT -> MISCONDUCT;
            case NOT_PROVEN -> NOT_PROVEN;
        };
    }

    @Override
    public String label() {
        return label;
    }
}
