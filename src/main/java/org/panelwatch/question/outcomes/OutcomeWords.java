package org.panelwatch.question.outcomes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.Subject;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.Show;
import org.panelwatch.selection.Unit;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Outcome;

/** The outcomes over time in words. */
record OutcomeWords(Selection selection, SelectionWords words, Subject subject, OutcomeTable table) {

    OutcomeWords(Selection selection, SelectionWords words, OutcomeTable table) {
        this(selection, words, new Subject(selection), table);
    }

    static final Set<Outcome> ENDED = EnumSet.of(
            Outcome.DISMISSED,
            Outcome.WOULD_HAVE_BEEN_DISMISSED,
            Outcome.REQUIRED_TO_RESIGN,
            Outcome.MISCONDUCT_CAREER_ENDED);

    String title() {
        if (table.isEmpty()) {
            return "No decision matches";
        }
        Rate ended = ended();
        if (subject.own() && ended.hits() == 0) {
            return "No decision is stated to have ended a career";
        }
        return ended.small()
                ? "In %s %s the officer's career ended".formatted(Wording.outOf(ended), subject.cases(ended.n()))
                : "%s of %s ended the officer's career"
                        .formatted(English.capital(Wording.share(ended)), subject.cases(2));
    }

    String subtitle() {
        String filters = words.filters();
        return "%s by finding and outcome, %s%s, %s%s"
                .formatted(
                        English.capital(subject.many()),
                        words.place(),
                        table.isEmpty() ? "" : ", " + table.span(),
                        subject.byYear(),
                        filters.isEmpty() ? "" : ". " + filters);
    }

    String sentence() {
        if (table.isEmpty()) {
            return "No " + subject.decision() + " matches this selection.";
        }
        if (subject.own()) {
            return ownSentence();
        }
        return (selection.unit() == Unit.OFFICER
                                ? "Of %s in reported proceedings in %s (%s), gross misconduct was found against %s, misconduct against %s,"
                                : "Of %s in reported proceedings in %s (%s), gross misconduct was the gravest finding of %s, misconduct of %s,")
                        .formatted(
                                subject.count(table.officers()),
                                table.span(),
                                words.scope(),
                                found(Finding.GROSS_MISCONDUCT),
                                found(Finding.MISCONDUCT))
                + (selection.unit() == Unit.OFFICER
                                ? " and nothing was proven against %s; %s (%s) %s dismissed, would have been, or had to resign, %s."
                                : " and nothing was proven before %s; %s (%s) %s panels that ended a career, %s.")
                        .formatted(
                                found(Finding.NOT_PROVEN),
                                Wording.number(ended().hits()),
                                Wording.withInterval(ended()),
                                ended().hits() == 1 ? "was" : "were",
                                Caution.asDecided(selection));
    }

    private String ownSentence() {
        return "Of %s in %s (%s), %s found gross misconduct, %s misconduct and %s nothing proven; %s (%s) ended a career, %s."
                .formatted(
                        subject.count(table.officers()),
                        table.span(),
                        words.scope(),
                        found(Finding.GROSS_MISCONDUCT),
                        found(Finding.MISCONDUCT),
                        found(Finding.NOT_PROVEN),
                        Wording.number(ended().hits()),
                        Wording.withInterval(ended()),
                        Caution.asDecided(selection));
    }

    /** @param unplaced what is left out of financial years */
    List<String> notes(List<String> unplaced) {
        List<String> notes = howCounted(selection);
        if (!table.isEmpty()) {
            notes.addAll(Caution.independence(selection, table.officers(), table.panels()));
            notes.addAll(unplaced);
            notes.addAll(Caution.awaiting(table.awaiting()));
        }
        if (selection.show() == Show.SHARE) {
            notes.add("Faded bars have fewer than 10 " + subject.many() + ".");
        }
        if (!subject.own()) {
            notes.add("Dashed lines mark changes of the rules, which apply by when a case came to attention.");
        }
        return notes;
    }

    /** What every figure of outcomes says of how it counts; each sanction is shown by itself. */
    static List<String> howCounted(Selection selection) {
        List<String> notes = new ArrayList<>(Caution.howCounted(selection.with(Leavers.COUNTED)));
        if (selection.unit() == Unit.DECISION) {
            return notes;
        }
        if (selection.leavers() == Leavers.SERVING_ONLY) {
            notes.set(1, "Former officers are left out.");
        }
        notes.add("Reports lean towards sackings; a share here is not a rate for all proceedings.");
        return notes;
    }

    private Rate ended() {
        return Intervals.wilson(table.officers(ENDED::contains), table.officers());
    }

    private String found(Finding finding) {
        long officers = table.officers(outcome -> outcome.finding() == finding);
        return officers == 0 ? "none" : Wording.number(officers);
    }
}
