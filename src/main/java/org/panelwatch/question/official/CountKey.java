package org.panelwatch.question.official;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.Counted;
import org.panelwatch.vocabulary.Edition;
import org.panelwatch.vocabulary.Series;
import org.panelwatch.vocabulary.Worker;

/** The key by which one count of people after gross misconduct is found among the published ones; not a reissue. */
record CountKey(
        Series series,
        String area,
        LocalDate from,
        LocalDate to,
        Worker worker,
        @Nullable String proceeding,
        @Nullable String outcome,
        @Nullable String breakdown) {

    static final CountKey HOME_OFFICE_DISMISSED = homeOffice("dismissed", "includes:would_have_been_dismissed");
    static final CountKey HOME_OFFICE_STAYED = homeOffice(null, "outcome:stayed_in_policing");

    static CountKey watchdog(String from, String to, String outcome) {
        return watchdog(from, to, outcome, null);
    }

    /** The sanctions of which the report does not say what they were. */
    static CountKey watchdogOther(String from, String to) {
        return watchdog(from, to, null, "outcome:other");
    }

    private static CountKey watchdog(String from, String to, @Nullable String outcome, @Nullable String breakdown) {
        return new CountKey(
                Series.IOPC_OUTCOMES,
                Published.ENGLAND_AND_WALES,
                LocalDate.parse(from),
                LocalDate.parse(to),
                Worker.ALL,
                Published.ALL,
                outcome,
                breakdown);
    }

    private static CountKey homeOffice(@Nullable String outcome, String breakdown) {
        return new CountKey(
                Series.HOME_OFFICE_MISCONDUCT,
                Published.ENGLAND_AND_WALES,
                LocalDate.parse("2023-04-01"),
                LocalDate.parse("2024-03-31"),
                Worker.OFFICERS,
                Published.ALL,
                outcome,
                breakdown);
    }

    static CountKey cleveland(String outcome) {
        return new CountKey(
                Series.FORCE_AND_PRESS,
                "cleveland",
                LocalDate.parse("2024-01-01"),
                LocalDate.parse("2024-12-31"),
                Worker.ALL,
                null,
                outcome,
                null);
    }

    boolean isKeyOf(Published published) {
        return series == published.series()
                && area.equals(published.area())
                && from.equals(published.span().from())
                && to.equals(published.span().to())
                && worker == published.worker()
                && published.stage() == null
                && "gross_misconduct".equals(published.finding())
                && Objects.equals(proceeding, published.proceeding())
                && Objects.equals(outcome, published.outcome())
                && Objects.equals(breakdown, published.breakdown())
                && published.counted() == Counted.OFFICERS
                && published.edition() != Edition.SECOND;
    }
}
