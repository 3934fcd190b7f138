package org.panelwatch.question.sanctions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Comparison;
import org.panelwatch.question.Differences.Verdict;
import org.panelwatch.question.MixOfSources;
import org.panelwatch.question.Subject;
import org.panelwatch.question.sanctions.LesserSanctionRateOverTime.Year;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.English;

/** The lesser-sanction rate over time in words. */
record LesserSanctionWords(Selection selection, SelectionWords words, LesserSanction rate, LesserSanctionYears years) {

    LesserSanctionWords(Selection selection, SelectionWords words, LesserSanctionYears years) {
        this(selection, words, new LesserSanction(selection), years);
    }

    String title() {
        if (years.isEmpty()) {
            return "No decision matches";
        }
        return peak(Verdict.DIFFERENT)
                .map(peak -> "%s were more common in %s than in other years".formatted(rate.sanctions(), peak.span()))
                .orElseGet(() -> rate.headline(years.total().rate()));
    }

    String subtitle() {
        String filters = words.filters();
        Subject subject = rate.subject();
        return "%s %s %s %s, %s%s, %s%s"
                .formatted(
                        English.capital(subject.many()),
                        subject.found(),
                        subject.andThen(),
                        rate.fate(),
                        words.place(),
                        years.isEmpty() ? "" : ", " + years.span(),
                        subject.byYear(),
                        filters.isEmpty() ? "" : ". " + filters);
    }

    String sentence() {
        if (years.isEmpty()) {
            return "No " + rate.subject().decision() + " with a finding of gross misconduct matches this selection.";
        }
        String all = rate.sentence(years.total().rate(), " in " + years.span(), words.scope());
        Comparison comparison = new Comparison(years.each().stream()
                .map(year -> new Comparison.Group("in " + year.year(), year.counts()))
                .toList());
        return comparison.isVaried() ? all + change(comparison) : all;
    }

    /** The greatest and the least year, and what may be said of a change. */
    private String change(Comparison comparison) {
        String extremes = " Among years with at least 10, the share was " + comparison.extremes();
        return LesserSanctionPeak.of(years)
                .filter(peak -> peak.verdict() != Verdict.TOO_FEW)
                .map(peak -> "%s; in %s it was %s and in the other years %s%s."
                        .formatted(
                                extremes,
                                peak.span(),
                                Wording.outOf(peak.peak().rate()),
                                Wording.outOf(peak.others().rate()),
                                Comparison.verdict(peak.peak(), peak.others())))
                .orElseGet(() -> extremes + comparison.verdict() + ".");
    }

    private Optional<LesserSanctionPeak> peak(Verdict verdict) {
        return LesserSanctionPeak.of(years).filter(peak -> peak.verdict() == verdict);
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
        notes.addAll(rate.beside(total.unstated(), total.awaiting(), total.formerLesser()));
        notes.addAll(MixOfSources.notes(
                years.each().stream().map(Year::counts).toList(),
                total.counts(),
                "a year's decisions",
                "were " + English.lower(rate.sanctions()),
                "A rise or fall"));
        if (peak(Verdict.DIFFERENT).isPresent()) {
            notes.add("The three years of the heading were chosen because their share is the greatest of any three in a"
                    + " row.");
        }
        notes.add("Bars show the 95% interval; hollow points have fewer than 10 decisions.");
        if (!rate.subject().own()) {
            notes.add("Dashed lines mark changes of the rules, which apply by when a case came to attention.");
        }
        return notes;
    }
}
