package org.panelwatch.vocabulary;

/**
 * The outcomes a panel can impose, from least to most severe. {@link #DISMISSED} and {@link #WOULD_HAVE_BEEN_DISMISSED}
 * are equally severe: the second is the first for someone who has left.
 */
public enum Sanction implements CodedConstant {
    NO_FURTHER_ACTION("No further action", 0),
    REFLECTIVE_PRACTICE("Reflective practice", 1),
    MANAGEMENT_ADVICE("Management advice", 2),
    WRITTEN_WARNING("Written warning", 3),
    FINAL_WRITTEN_WARNING("Final written warning", 4),
    REDUCTION_IN_RANK("Reduction in rank", 5),
    REQUIRED_TO_RESIGN("Required to resign", 6),
    DISMISSED("Dismissed", 7),
    WOULD_HAVE_BEEN_DISMISSED("Would have been dismissed", 7);

    private final String label;
    private final int severity;

    Sanction(String label, int severity) {
        this.label = label;
        this.severity = severity;
    }

    @Override
    public String label() {
        return label;
    }

    /** Place on the scale of sanctions: equal for equally severe ones. */
    public int severity() {
        return severity;
    }

    /** Dismissed, would have been dismissed, or required to resign. */
    public boolean endedCareer() {
        return severity >= REQUIRED_TO_RESIGN.severity;
    }

    /** Whether a length in months can belong to it. */
    public boolean isWarning() {
        return this == WRITTEN_WARNING || this == FINAL_WRITTEN_WARNING;
    }
}
