package org.panelwatch.vocabulary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules in force on the day of a first decision: a span of days from one {@link RegimeChange} to the next. Not
 * necessarily the rules that governed the case, which follow the day the matter came to attention.
 */
public enum Regime implements CodedConstant {
    BEFORE_PUBLIC_HEARINGS(null),
    PUBLIC_HEARINGS(RegimeChange.PUBLIC_HEARINGS),
    LEGALLY_QUALIFIED_CHAIRS(RegimeChange.LEGALLY_QUALIFIED_CHAIRS),
    BARRED_LIST(RegimeChange.BARRED_LIST),
    CONDUCT_REGULATIONS_2020(RegimeChange.CONDUCT_REGULATIONS_2020),
    CHIEF_OFFICERS_CHAIR(RegimeChange.CHIEF_OFFICERS_CHAIR),
    DISMISSAL_PRESUMED(RegimeChange.DISMISSAL_PRESUMED);

    private final @Nullable RegimeChange begins;

    Regime(@Nullable RegimeChange begins) {
        this.begins = begins;
    }

    /** The first day; nothing for the earliest rules. */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(begins).map(RegimeChange::from);
    }

    /** The last day; nothing for the latest rules. */
    public Optional<LocalDate> to() {
        return ordinal() + 1 < values().length
                ? values()[ordinal() + 1].from().map(next -> next.minusDays(1))
                : Optional.empty();
    }

    /** "Former officers, barred list (Dec 2017 to Jan 2020)". */
    @Override
    public String label() {
        String rules = begins == null ? "Before hearings in public" : English.capital(begins.label());
        return rules + " (" + span("MMM uuuu") + ")";
    }

    /** "up to April 2015", "December 2017 to January 2020", "since May 2025". */
    public String span() {
        return span("MMMM uuuu");
    }

    private String span(String form) {
        DateTimeFormatter month = DateTimeFormatter.ofPattern(form, Locale.UK);
        String last = to().map(month::format).orElse("");
        return from().map(month::format)
                .map(first -> last.isEmpty() ? "since " + first : first + " to " + last)
                .orElse("up to " + last);
    }
}
