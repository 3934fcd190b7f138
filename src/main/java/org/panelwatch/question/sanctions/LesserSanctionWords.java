package org.panelwatch.question.sanctions;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.Subject;
import org.panelwatch.question.sanctions.LesserSanctionRateOverTime.Year;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.English;

/** The lesser-sanction rate over time in words. */
record LesserSanctionWords(Selection selection, SelectionWords words, Subject subject, LesserSanctionYears years) {

    LesserSanctionWords(Selection selection, SelectionWords words, LesserSanctionYears years) {
        this(selection, words, new Subject(selection), years);
    }

    /** The share of a year's decisions that the watchdog reported may move by this much before it is remarked. */
    private static final double MIX = 0.10;

    String title() {
        if (years.isEmpty()) {
            return "No decision matches";
        }
        Rate rate = years.total().rate();
        return "%s %s %s %s %s"
                .formatted(
                        subject(rate),
                        subject.noun(rate.n()),
                        subject.found(),
                        rate.n() == 1 || rate.small() && rate.hits() == 1 ? "was" : "were",
                        fate());
    }

    private static String subject(Rate rate) {
        if (rate.small()) {
            return Wording.outOf(rate);
        }
        if (rate.hits() == 0 || rate.hits() == rate.n()) {
            return (rate.hits() == 0 ? "None of " : "All ") + Wording.number(rate.n());
        }
        String share = English.capital(Wording.inPlainWords(rate));
        return share.startsWith("About") ? share : share + " of";
    }

    private String fate() {
        return switch (selection.unit()) {
            case OFFICER ->
                selection.leavers() == Leavers.DISMISSED_ONLY ? "not dismissed" : "given less than dismissal";
            case PANEL ->
                selection.leavers() == Leavers.DISMISSED_ONLY ? "dismissing nobody" : "giving less than dismissal";
        };
    }

    String subtitle() {
        String filters = words.filters();
        return "%s %s and %s, %s%s, %s%s"
                .formatted(
                        Wording.capital(subject.many()),
                        subject.found(),
                        fate(),
                        words.place(),
                        years.isEmpty() ? "" : ", " + years.span(),
                        subject.byYear(),
                        filters.isEmpty() ? "" : ". " + filters);
    }

    String sentence() {
        if (years.isEmpty()) {
            return "No reported decision with a finding of gross misconduct matches this selection.";
        }
        Rate rate = years.total().rate();
        return "Of %s %s in %s (%s), %s (%s) %s %s, %s."
                .formatted(
                        subject.count(rate.n()),
                        subject.found(),
                        years.span(),
                        words.scope(),
                        Wording.number(rate.hits()),
                        Wording.withInterval(rate),
                        rate.hits() == 1 ? "was" : "were",
                        fate(),
                        Caution.asDecided(selection));
    }

    /** @param unplaced what is left out of financial years */
    List<String> notes(List<String> unplaced) {
        Year total = years.total();
        List<String> notes = new ArrayList<>(Caution.howCounted(selection));
        if (years.isEmpty()) {
            return notes;
        }
        notes.addAll(Caution.independence(selection, total.n(), total.panels()));
        notes.addAll(unplaced);
        if (total.unstated() > 0) {
            notes.add(Wording.number(total.unstated()) + " more with no sanction stated.");
        }
        notes.addAll(Caution.awaiting(total.awaiting()));
        if (selection.leavers() == Leavers.COUNTED && total.formerLesser() > 0) {
            notes.add(Wording.count(total.formerLesser(), "lesser sanction was", "lesser sanctions were")
                    + " given to "
                    + (total.formerLesser() == 1 ? "a former officer, who was" : "former officers, who were")
                    + " not kept in post.");
        }
        notes.addAll(mixOfSources());
        notes.add("Bars show the 95% interval; hollow points have fewer than 10 decisions.");
        notes.add("Dashed lines mark changes of the rules, which apply by when a case came to attention.");
        return notes;
    }

    /** What the watchdog's share of the decisions does, where it moves by more than ten points between years. */
    private List<String> mixOfSources() {
        DoubleSummaryStatistics shares = years.each().stream()
                .filter(year -> year.n() >= Rate.SMALL)
                .mapToDouble(year -> (double) year.watchdog() / year.n())
                .summaryStatistics();
        Year total = years.total();
        if (shares.getCount() < 2 || shares.getMax() - shares.getMin() <= MIX) {
            return List.of();
        }
        Rate watchdog = Intervals.wilson(total.watchdogLesser(), total.watchdog());
        Rate others = Intervals.wilson(total.lesser() - total.watchdogLesser(), total.n() - total.watchdog());
        return List.of(("The watchdog reported between %s and %s of a year's decisions; %s of its decisions were lesser"
                        + " sanctions, against %s of all others. A rise or fall may come from who reported.")
                .formatted(
                        Wording.percent(shares.getMin(), 10),
                        Wording.percent(shares.getMax(), 10),
                        Wording.outOf(watchdog),
                        Wording.outOf(others)));
    }
}
