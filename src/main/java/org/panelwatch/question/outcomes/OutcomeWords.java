package org.panelwatch.question.outcomes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Intervals;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.Show;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Outcome;

/** The outcomes over time in words. */
record OutcomeWords(Selection selection, SelectionWords words, OutcomeTable table) {

    private static final Set<Outcome> ENDED = EnumSet.of(
            Outcome.DISMISSED,
            Outcome.WOULD_HAVE_BEEN_DISMISSED,
            Outcome.REQUIRED_TO_RESIGN,
            Outcome.MISCONDUCT_CAREER_ENDED);

    String title() {
        if (table.isEmpty()) {
            return "No decision matches";
        }
        Rate ended = ended();
        return ended.small()
                ? "In %s reported %s the officer's career ended"
                        .formatted(Wording.outOf(ended), ended.n() == 1 ? "case" : "cases")
                : "%s of reported cases ended the officer's career".formatted(English.capital(Wording.share(ended)));
    }

    String subtitle() {
        String filters = words.filters();
        return "Officers by finding and outcome, %s%s, by year of first decision%s"
                .formatted(
                        words.place(),
                        table.isEmpty() ? "" : ", " + table.span(),
                        filters.isEmpty() ? "" : ". " + filters);
    }

    String sentence() {
        if (table.isEmpty()) {
            return "No reported decision matches this selection.";
        }
        return "Of %s in reported proceedings in %s (%s), gross misconduct was found against %s, misconduct against %s,"
                        .formatted(
                                Wording.count(table.officers(), "officer", "officers"),
                                table.span(),
                                words.scope(),
                                found(Finding.GROSS_MISCONDUCT),
                                found(Finding.MISCONDUCT))
                + " and nothing was proven against %s; %s (%s) %s dismissed, would have been, or had to resign, %s."
                        .formatted(
                                found(Finding.NOT_PROVEN),
                                Wording.number(ended().hits()),
                                Wording.withInterval(ended()),
                                ended().hits() == 1 ? "was" : "were",
                                Caution.asDecided(selection));
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>(Caution.howCounted(selection.with(Leavers.COUNTED)));
        if (selection.leavers() == Leavers.SERVING_ONLY) {
            notes.set(1, "Former officers are left out.");
        }
        notes.add("Reports lean towards sackings; a share here is not a rate for all proceedings.");
        if (!table.isEmpty()) {
            notes.add(Caution.panels(table.officers(), table.panels()));
            notes.addAll(Caution.awaiting(table.awaiting()));
        }
        if (selection.show() == Show.SHARE) {
            notes.add("Faded bars have fewer than 10 officers.");
        }
        notes.add("Dashed lines mark changes of the rules, which apply by when a case came to attention.");
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
