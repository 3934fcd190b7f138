package org.panelwatch.figure;

import org.panelwatch.vocabulary.CodedConstant;

/** A caution that belongs to one row. */
public enum Caveat implements CodedConstant {
    FEWER_THAN_10("Fewer than 10: read the count, not the share"),
    NO_DECISIONS("No decisions"),
    DATE_NOT_TO_THE_DAY("A date is known to the month or year only: no duration");

    private final String label;

    Caveat(String label) {
        this.label = label;
    }

    /** The caution for a rate, or unknown where none is needed. */
    public static Cell on(Rate rate) {
        if (rate.n() == 0) {
            return new Cell.Word(NO_DECISIONS);
        }
        return rate.small() ? new Cell.Word(FEWER_THAN_10) : Cell.UNKNOWN;
    }

    @Override
    public String label() {
        return label;
    }
}
