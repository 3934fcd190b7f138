package org.panelwatch.question.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Subject;
import org.panelwatch.question.coverage.Coverage.Group;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.Unit;
import org.panelwatch.selection.YearKind;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.English;

/** What the data hold, in words. */
record CoverageWords(
        Selection selection,
        SelectionWords words,
        Subject subject,
        Dimension by,
        List<Group> each,
        Optional<Group> total,
        Map<Integer, OfficialCount> officials) {

    CoverageWords(
            Selection selection,
            SelectionWords words,
            Dimension by,
            List<Group> groups,
            Map<Integer, OfficialCount> officials) {
        this(
                selection,
                words,
                new Subject(selection),
                by,
                withoutGaps(by, groups.stream().filter(group -> !group.all()).toList()),
                groups.stream()
                        .filter(Group::all)
                        .filter(group -> group.count() > 0)
                        .findFirst(),
                officials);
    }

    /** A year without a decision is a year all the same. */
    private static List<Group> withoutGaps(Dimension by, List<Group> groups) {
        if (by != Dimension.YEAR || groups.isEmpty()) {
            return groups;
        }
        Map<Integer, Group> known = groups.stream().collect(Collectors.toMap(CoverageWords::year, Function.identity()));
        return IntStream.rangeClosed(year(groups.getFirst()), year(groups.getLast()))
                .mapToObj(year -> known.getOrDefault(year, new Group(new Empty(year), false, 0, 0, 0, 0, 0, 0, 0)))
                .toList();
    }

    private static int year(Group group) {
        Coded year = group.group();
        return year == null ? 0 : Integer.parseInt(year.code());
    }

    /** The published count for the same year, where there is one that can stand beside. */
    Optional<OfficialCount> official(Group group) {
        return by == Dimension.YEAR ? Optional.ofNullable(officials.get(year(group))) : Optional.empty();
    }

    String title() {
        return total.map(sum -> each.size() == 1 ? reported(sum.count()) : reported(sum.count()) + most())
                .orElse("No decision matches");
    }

    private String most() {
        Group most = each.stream().max(Comparator.comparingInt(Group::count)).orElseThrow();
        Coded word = most.group();
        boolean named = by == Dimension.FORCE || by == Dimension.REGION;
        String name = word == null ? "not stated" : named ? word.label() : English.lower(word.label());
        return by == Dimension.YEAR
                ? "; the most in one year, %s, in %s".formatted(Wording.number(most.count()), inYear(name))
                : "; the largest group, %s, is %s".formatted(Wording.number(most.count()), name);
    }

    private String inYear(String year) {
        return selection.year() == YearKind.CALENDAR ? year : "the year to March " + year;
    }

    private String reported(long n) {
        return selection.unit() == Unit.OFFICER
                ? Wording.count(n, "reported decision", "reported decisions")
                : Wording.count(n, "panel", "panels") + " with a reported decision";
    }

    String subtitle() {
        String filters = words.filters();
        return "%s, %s, %s%s"
                .formatted(
                        selection.unit() == Unit.OFFICER
                                ? "Reported decisions, one officer each"
                                : "Panels with a reported decision",
                        words.place(),
                        by == Dimension.YEAR ? subject.byYear() : "by " + English.lower(by.label()),
                        filters.isEmpty() ? "" : ". " + filters);
    }

    String sentence() {
        return total.map(sum ->
                        "The data hold %s (%s), %s: %s known to the day, %s to the month and %s to the year only; %s reported by the watchdog.%s"
                                .formatted(
                                        reported(sum.count()),
                                        words.place(),
                                        subject.basis(),
                                        orNone(sum.toTheDay()),
                                        orNone(sum.toTheMonth()),
                                        orNone(sum.toTheYear()),
                                        orNone(sum.watchdog()) + (sum.watchdog() == 1 ? " was" : " were"),
                                        besides()))
                .orElse("No reported decision matches this selection.");
    }

    private static String orNone(int n) {
        return n == 0 ? "none" : Wording.number(n);
    }

    /** The latest year for which there is a published count. */
    private String besides() {
        return each.stream()
                .filter(group -> official(group).isPresent())
                .reduce((earlier, later) -> later)
                .map(group -> " For %s they hold %s; the official count is %s %s."
                        .formatted(
                                inYear(Integer.toString(year(group))),
                                Wording.number(group.count()),
                                Wording.number(official(group).orElseThrow().value()),
                                English.lower(official(group).orElseThrow().definition())))
                .orElse("");
    }

    /** @param unplaced what is left out of financial years */
    List<String> notes(List<String> unplaced) {
        List<String> notes = new ArrayList<>(Caution.howCounted(selection, by, null));
        if (total.isEmpty()) {
            return notes;
        }
        Group sum = total.get();
        notes.addAll(Caution.independence(selection, sum.count(), sum.panels()));
        notes.addAll(unplaced);
        if (sum.awaiting() > 0) {
            notes.add(Wording.count(sum.awaiting(), "of them awaits", "of them await") + " a fresh decision.");
        }
        if (by == Dimension.YEAR) {
            notes.add(
                    each.stream().allMatch(group -> official(group).isEmpty())
                            ? "Official counts are published for years ending 31 March and for officers in all forces together:"
                                    + " they stand beside only where that is what is chosen."
                            : "Official counts are shown as published. They count people referred in cases finalised in"
                                    + " the year, not decisions, so the two make no rate.");
        }
        return notes;
    }

    /** A year in which the data hold nothing. */
    private record Empty(int year) implements Coded {
        @Override
        public String code() {
            return Integer.toString(year);
        }

        @Override
        public String label() {
            return code();
        }
    }
}
