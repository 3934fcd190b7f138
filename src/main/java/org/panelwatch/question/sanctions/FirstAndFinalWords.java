package org.panelwatch.question.sanctions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Subject;
import org.panelwatch.question.sanctions.FirstAndFinal.Group;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.Unit;
import org.panelwatch.vocabulary.English;

/**
 * First and final in words. Both rates are of the same cases, so that a change between them is counted and not
 * estimated.
 */
record FirstAndFinalWords(
        Selection selection, SelectionWords words, Dimension by, Subject subject, List<Group> groups) {

    private static final Group NONE = new Group(null, true, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    FirstAndFinalWords(Selection selection, SelectionWords words, Dimension by, List<Group> groups) {
        this(selection, words, by, new Subject(selection), groups);
    }

    /** Years in order; of all else those with most decisions first. */
    List<Group> compared() {
        Stream<Group> each = groups.stream().filter(group -> !group.all());
        return (by == Dimension.YEAR
                        ? each
                        : each.sorted(Comparator.comparing(Group::firstN).reversed()))
                .toList();
    }

    private Group total() {
        return groups.stream().filter(Group::all).findFirst().orElse(NONE);
    }

    private boolean isEmpty() {
        return compared().isEmpty();
    }

    String title() {
        if (isEmpty()) {
            return "No decision matches";
        }
        Group total = total();
        return "%s %s %s%s as first decided, %s as finally decided"
                .formatted(
                        Wording.outOf(total.first()),
                        subject.noun(total.first().n()),
                        was(total.first()),
                        fate(),
                        Wording.outOf(total.last()));
    }

    private String fate() {
        boolean dismissal = selection.leavers() == Leavers.DISMISSED_ONLY;
        return switch (selection.unit()) {
            case OFFICER -> dismissal ? "not dismissed" : "given less than dismissal";
            case PANEL, DECISION -> dismissal ? "dismissed nobody" : "gave less than dismissal";
        };
    }

    String subtitle() {
        String years = selection.period().words();
        String filters = words.filters();
        return "%s %s, as first and as finally decided, by %s, %s%s%s"
                .formatted(
                        English.capital(subject.many()),
                        subject.found(),
                        by == Dimension.YEAR ? "year of first decision" : English.lower(by.label()),
                        words.place(),
                        years.isEmpty() ? "" : ", " + years,
                        filters.isEmpty() ? "" : ". " + filters);
    }

    String sentence() {
        if (isEmpty()) {
            return "No " + subject.decision() + " with a finding of gross misconduct matches this selection.";
        }
        Group total = total();
        return "Of %s %s, %s (%s) %s%s %s; as finally decided it is %s (%s). %s"
                .formatted(
                        subject.count(total.firstN()),
                        subject.found(),
                        Wording.number(total.firstLesser()),
                        Wording.withInterval(total.first()),
                        was(total.first()),
                        fate(),
                        new Subject(selection.with(Basis.FIRST)).basis(),
                        Wording.outOf(total.last()),
                        Wording.withInterval(total.last()),
                        changes(total));
    }

    private String was(Rate rate) {
        return selection.unit() == Unit.PANEL ? "" : rate.hits() == 1 ? "was " : "were ";
    }

    /** "Between the two, 5 went from less than dismissal to the end of the career and 1 awaits a fresh decision." */
    private String changes(Group total) {
        List<String> parts = new ArrayList<>();
        String ended = selection.leavers() == Leavers.DISMISSED_ONLY ? "dismissal" : "the end of the career";
        add(parts, total.ended(), "went from less than dismissal to " + ended);
        add(parts, total.spared(), "went from " + ended + " to less than dismissal");
        add(parts, total.left(), "is no longer counted", "are no longer counted");
        add(parts, total.entered(), "came to be counted", "came to be counted");
        add(parts, total.awaiting(), "awaits a fresh decision", "await a fresh decision");
        return parts.isEmpty() ? "None of them changed." : "Between the two, " + English.list(parts) + ".";
    }

    private static void add(List<String> parts, int cases, String words) {
        add(parts, cases, words, words);
    }

    private static void add(List<String> parts, int cases, String one, String many) {
        if (cases > 0) {
            parts.add(Wording.number(cases) + " " + (cases == 1 ? one : many));
        }
    }

    /** @param unplaced what is left out of financial years */
    List<String> notes(List<String> unplaced) {
        List<String> notes = new ArrayList<>(Caution.howCounted(selection, by, null));
        notes.remove(Caution.basis(selection.basis()));
        notes.addFirst("Both bases side by side, whichever of them is chosen: " + both());
        if (isEmpty()) {
            return notes;
        }
        Group total = total();
        notes.addAll(Caution.independence(selection, total.firstN(), total.panels()));
        notes.addAll(unplaced);
        notes.addAll(Caution.awaiting(total.awaiting()));
        if (total.left() > 0) {
            notes.add(Wording.count(total.left(), "case", "cases") + " counted at first "
                    + (total.left() == 1 ? "is" : "are")
                    + " no longer counted, since the finding of gross misconduct did not stand or the selection leaves "
                    + (total.left() == 1 ? "it" : "them") + " out.");
        }
        notes.add("Both shares are of the same cases, so a change is what happened in them, not an estimate; the"
                + " intervals say how far chance could move each share.");
        notes.add("Hollow points have fewer than 10 decisions.");
        return notes;
    }

    private static String both() {
        return "as first decided, before any challenge; as finally decided, after every challenge and fresh decision"
                + " known to the data.";
    }
}
