package org.panelwatch.vocabulary;

import java.time.LocalDate;

/**
 * A change of the rules that is marked on every time axis. It is a soft edge: the rules that govern a case follow the
 * day the matter came to attention, not the day of the hearing.
 */
public enum RegimeChange {
    PUBLIC_HEARINGS(LocalDate.of(2015, 5, 1), "hearings in public", "public"),
    LEGALLY_QUALIFIED_CHAIRS(LocalDate.of(2016, 1, 1), "legally qualified chairs", "legal chairs"),
    BARRED_LIST(LocalDate.of(2017, 12, 15), "former officers, barred list", "barred list"),
    CONDUCT_REGULATIONS_2020(LocalDate.of(2020, 2, 1), "new conduct regulations", "new rules"),
    CHIEF_OFFICERS_CHAIR(LocalDate.of(2024, 5, 7), "chief officers chair", "chiefs chair"),
    DISMISSAL_PRESUMED(LocalDate.of(2025, 5, 28), "dismissal presumed", "presumed");

    private final LocalDate from;
    private final String label;
    private final String shortLabel;

    RegimeChange(LocalDate from, String label, String shortLabel) {
        this.from = from;
        this.label = label;
        this.shortLabel = shortLabel;
    }

    public LocalDate from() {
        return from;
    }

    public String label() {
        return label;
    }

    /** For narrow drawings. */
    public String shortLabel() {
        return shortLabel;
    }
}
