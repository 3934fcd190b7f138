package org.panelwatch.question.outcomes;

import java.util.function.Predicate;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Comparison;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.Subject;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.Unit;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Outcome;

/** The findings over time in words. */
record FindingWords(Selection selection, SelectionWords words, Subject subject, OutcomeTable table) {

    private static final Predicate<Outcome> GROSS = outcome -> outcome.finding() == Finding.GROSS_MISCONDUCT;

    String title() {
        if (table.isEmpty()) {
            return "No decision matches";
        }
        Rate gross = gross();
        return gross.small()
                ? "In %s %s gross misconduct was found".formatted(Wording.outOf(gross), subject.cases(gross.n()))
                : "Gross misconduct was found in %s of %s".formatted(Wording.share(gross), subject.cases(2));
    }

    String subtitle() {
        String filters = words.filters();
        return "%s by finding, %s%s, %s%s"
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
        String found = selection.unit() == Unit.OFFICER ? "were found to have committed" : "found";
        String all =
                "Of %s %sin %s (%s), %s (%s) %s gross misconduct and %s misconduct, and in %s nothing was proven, %s."
                        .formatted(
                                subject.count(table.officers()),
                                subject.reported(),
                                table.span(),
                                words.place(),
                                Wording.number(gross().hits()),
                                Wording.withInterval(gross()),
                                found,
                                Wording.number(found(Finding.MISCONDUCT)),
                                Wording.number(found(Finding.NOT_PROVEN)),
                                subject.basis());
        Comparison comparison = table.comparison(GROSS);
        return comparison.isVaried()
                ? "%s Among years with at least 10, the share of gross misconduct was %s%s."
                        .formatted(all, comparison.extremes(), comparison.verdict())
                : all;
    }

    private Rate gross() {
        return Intervals.wilson(table.officers(GROSS), table.officers());
    }

    private long found(Finding finding) {
        return table.officers(outcome -> outcome.finding() == finding);
    }
}
