package org.panelwatch.question.outcomes;

import java.util.List;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.BySource;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Comparison;
import org.panelwatch.question.GroupWords;
import org.panelwatch.question.MixOfSources;
import org.panelwatch.question.Subject;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.English;

/** The outcomes compared, in words. */
record OutcomesComparedWords(
        Selection selection, SelectionWords words, Subject subject, Dimension by, OutcomeGroups groups) {

    String title() {
        if (groups.isEmpty()) {
            return "No decision matches";
        }
        Rate ended = ended().rate();
        if (subject.own() && ended.hits() == 0) {
            return "No decision is stated to have ended a career";
        }
        return ended.small()
                ? "In %s %s the officer's career ended".formatted(Wording.outOf(ended), subject.cases(ended.n()))
                : "%s of %s ended the officer's career".formatted(Wording.share(ended), subject.cases(2));
    }

    String subtitle() {
        String filters = words.filters();
        return "%s by outcome and %s, %s%s%s"
                .formatted(
                        English.capital(subject.many()),
                        English.lower(by.label()),
                        words.place(),
                        when(subject.own() ? ", decided" : ", first decided"),
                        filters.isEmpty() ? "" : ". " + filters);
    }

    String sentence() {
        if (groups.isEmpty()) {
            return "No " + subject.decision() + " matches this selection.";
        }
        Rate ended = ended().rate();
        String all = "Of %s%s%s (%s), in %s (%s) a career ended, %s."
                .formatted(
                        subject.count(ended.n()),
                        subject.own() ? "" : " in reported proceedings",
                        when(""),
                        words.place(),
                        Wording.number(ended.hits()),
                        Wording.withInterval(ended),
                        subject.basis());
        Comparison comparison = comparison();
        return mayDiffer() && comparison.isVaried()
                ? "%s The share was %s%s.".formatted(all, comparison.extremes(), comparison.verdict())
                : all;
    }

    /** " in 2018–2020", " from 2018", or nothing. */
    private String when(String before) {
        String years = selection.period().words();
        return years.isEmpty() ? "" : before + (years.contains(" ") ? " " : " in ") + years;
    }

    /** Forces are compared with a funnel only, and reporters with nobody: they do not decide. */
    private boolean mayDiffer() {
        return by != Dimension.FORCE && by != Dimension.SOURCE;
    }

    private Comparison comparison() {
        return new Comparison(groups.each().stream()
                .filter(group -> group.word() != null)
                .map(group -> new Comparison.Group(
                        GroupWords.in(by, group.word()),
                        Decisions.counts(group.decisions(), OutcomeWords.ENDED::contains)))
                .toList());
    }

    private BySource ended() {
        return Decisions.counts(groups.decided(), OutcomeWords.ENDED::contains);
    }

    /** @param unplaced what is left out of financial years */
    List<String> notes(List<String> unplaced) {
        List<String> notes = OutcomeWords.howCounted(selection);
        if (groups.isEmpty()) {
            return notes;
        }
        notes.addAll(Caution.independence(selection, ended().n(), Decisions.panels(groups.decided())));
        notes.addAll(unplaced);
        notes.addAll(Caution.awaiting(groups.awaiting()));
        if (mayDiffer()) {
            notes.addAll(MixOfSources.notes(
                    groups.each().stream()
                            .map(group -> Decisions.counts(group.decisions(), OutcomeWords.ENDED::contains))
                            .toList(),
                    ended(),
                    "a group's decisions",
                    "ended a career",
                    "A difference"));
        }
        notes.add("Groups stand by the number of their decisions, not by a share; faded bars have fewer than 10 "
                + subject.many() + ".");
        return notes;
    }
}
