package org.panelwatch.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What a case came to, finding and sanction in one word: gross misconduct by its sanction, then misconduct, then not
 * proven. In the order in which parts of a bar are stacked.
 */
public enum Outcome implements CodedConstant {
    DISMISSED("Dismissed", Finding.GROSS_MISCONDUCT),
    WOULD_HAVE_BEEN_DISMISSED("Would have been dismissed", Finding.GROSS_MISCONDUCT),
    REQUIRED_TO_RESIGN("Required to resign", Finding.GROSS_MISCONDUCT),
    REDUCTION_IN_RANK("Reduction in rank", Finding.GROSS_MISCONDUCT),
    FINAL_WRITTEN_WARNING("Final written warning", Finding.GROSS_MISCONDUCT),
    WRITTEN_WARNING("Written warning", Finding.GROSS_MISCONDUCT),
    ADVICE_OR_LESS("Advice or no further action", Finding.GROSS_MISCONDUCT),
    SANCTION_NOT_STATED("Gross misconduct, sanction not stated", Finding.GROSS_MISCONDUCT),
    MISCONDUCT_CAREER_ENDED("Misconduct, career ended", Finding.MISCONDUCT),
    MISCONDUCT("Misconduct, lesser sanction", Finding.MISCONDUCT),
    NOT_PROVEN("Not proven", Finding.NOT_PROVEN);

    private final String label;
    private final Finding finding;

    Outcome(String label, Finding finding) {
        this.label = label;
        this.finding = finding;
    }

    /** @param sanction nothing where none was imposed or the source does not say which */
    public static Outcome of(Finding finding, @Nullable Sanction sanction) {
        return switch (finding) {
            case NOT_PROVEN -> NOT_PROVEN;
            case MISCONDUCT -> sanction != null && sanction.endedCareer() ? MISCONDUCT_CAREER_ENDED : MISCONDUCT;
            case GROSS_MISCONDUCT -> sanction == null ? SANCTION_NOT_STATED : afterGrossMisconduct(sanction);
        };
    }

    private static Outcome afterGrossMisconduct(Sanction sanction) {
        return switch (sanction) {
            case DISMISSED -> DISMISSED;
            case WOULD_HAVE_BEEN_DISMISSED -> WOULD_HAVE_BEEN_DISMISSED;
            case REQUIRED_TO_RESIGN -> REQUIRED_TO_RESIGN;
            case REDUCTION_IN_RANK -> REDUCTION_IN_RANK;
            case FINAL_WRITTEN_WARNING -> FINAL_WRITTEN_WARNING;
            case WRITTEN_WARNING -> WRITTEN_WARNING;
            case MANAGEMENT_ADVICE, REFLECTIVE_PRACTICE, NO_FURTHER_ACTION -> ADVICE_OR_LESS;
        };
    }

    @Override
    public String label() {
        return label;
    }

    /** The finding it belongs to. */
    public Finding finding() {
        return finding;
    }
}
