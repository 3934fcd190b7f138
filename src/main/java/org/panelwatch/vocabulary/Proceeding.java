package org.panelwatch.vocabulary;

/** The kind of misconduct proceedings (Police (Conduct) Regulations 2020, parts 4 and 5). */
public enum Proceeding implements CodedConstant {
    /** For conduct that may be gross misconduct; can dismiss. */
    MISCONDUCT_HEARING("Misconduct hearing"),
    /** On written evidence, taken by a chief officer; called a special case hearing before 2020. */
    ACCELERATED_HEARING("Accelerated hearing"),
    /** For misconduct; cannot dismiss. */
    MISCONDUCT_MEETING("Misconduct meeting");

    private final String label;

    Proceeding(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
