package org.panelwatch.question.sanctions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.Subject;
import org.panelwatch.question.sanctions.LesserSanctionsGiven.Given;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Sanction;

/** The lesser sanctions in words. */
record LesserSanctionsGivenWords(Selection selection, SelectionWords words, Subject subject, List<Given> given) {

    LesserSanctionsGivenWords(Selection selection, SelectionWords words, List<Given> given) {
        this(selection, words, new Subject(selection), given);
    }

    private record Kind(@Nullable Sanction sanction, int count) {

        String label() {
            return sanction == null ? "no sanction" : English.lower(sanction.label());
        }
    }

    /** Each sanction with its count, most often given first. */
    private List<Kind> kinds() {
        Map<Optional<Sanction>, Integer> counts = new LinkedHashMap<>();
        given.forEach(one -> counts.merge(Optional.ofNullable(one.sanction()), one.count(), Integer::sum));
        return counts.entrySet().stream()
                .map(kind -> new Kind(kind.getKey().orElse(null), kind.getValue()))
                .sorted(Comparator.comparing(Kind::count).reversed())
                .toList();
    }

    private int n() {
        return given.stream().mapToInt(Given::count).sum();
    }

    private static String plural(@Nullable Sanction sanction) {
        return switch (sanction) {
            case null -> "no sanction at all";
            case NO_FURTHER_ACTION -> "no further action";
            case REFLECTIVE_PRACTICE -> "reflective practice";
            case MANAGEMENT_ADVICE -> "management advice";
            case WRITTEN_WARNING -> "written warnings";
            case FINAL_WRITTEN_WARNING -> "final written warnings";
            case REDUCTION_IN_RANK -> "reductions in rank";
            case REQUIRED_TO_RESIGN -> "requirements to resign";
            case DISMISSED -> "dismissals";
            case WOULD_HAVE_BEEN_DISMISSED -> "'would have been dismissed'";
        };
    }

    private String sanctions(int n) {
        return selection.leavers() == Leavers.DISMISSED_ONLY
                ? Wording.count(n, "sanction other than dismissal", "sanctions other than dismissal")
                : Wording.count(n, "lesser sanction", "lesser sanctions");
    }

    String title() {
        if (given.isEmpty()) {
            return "No lesser sanction matches";
        }
        Kind most = kinds().getFirst();
        if (n() == 1) {
            return English.capital(sanctions(1)) + ": " + most.label();
        }
        return most.count() == 1
                ? English.capital(sanctions(n())) + ", each of another kind"
                : "%s of %s were %s".formatted(Wording.number(most.count()), sanctions(n()), plural(most.sanction()));
    }

    String subtitle() {
        String years = selection.period().words();
        String filters = words.filters();
        return "Sanctions %s after a finding of gross misconduct, with the length of warnings in months, %s%s, %s%s"
                .formatted(
                        selection.leavers() == Leavers.DISMISSED_ONLY ? "other than dismissal" : "short of dismissal",
                        words.place(),
                        years.isEmpty() ? "" : ", " + years,
                        subject.basis(),
                        filters.isEmpty() ? "" : ". " + filters);
    }

    String sentence() {
        if (given.isEmpty()) {
            return "No " + subject.decision()
                    + " of less than dismissal after gross misconduct matches this selection.";
        }
        String years = selection.period().words();
        List<Kind> kinds = kinds();
        List<String> parts = kinds.stream()
                .map(kind -> kind.label() + " " + Wording.number(kind.count())
                        + (kind == kinds.getFirst() ? share(kind) : ""))
                .toList();
        return "%s after a finding of gross misconduct (%s%s), %s: %s.%s"
                .formatted(
                        sanctions(n()),
                        words.place(),
                        years.isEmpty() ? "" : ", " + years,
                        subject.basis(),
                        English.list(parts),
                        lengths());
    }

    private String share(Kind kind) {
        return " (" + Wording.withInterval(Intervals.wilson(kind.count(), n())) + ")";
    }

    /** " Of 52 warnings 13 have a stated length: 5 of 18 months …", or nothing where there is no warning. */
    private String lengths() {
        int warnings = given.stream()
                .filter(LesserSanctionsGivenWords::isWarning)
                .mapToInt(Given::count)
                .sum();
        Map<Integer, Integer> months = new TreeMap<>();
        for (Given one : given) {
            Integer length = one.months();
            if (length != null) {
                months.merge(length, one.count(), Integer::sum);
            }
        }
        int stated = months.values().stream().mapToInt(Integer::intValue).sum();
        List<String> parts = months.entrySet().stream()
                .map(length -> "%s of %s".formatted(Wording.number(length.getValue()), months(length.getKey())))
                .toList();
        if (warnings == 0) {
            return "";
        }
        return " Of %s, %s a stated length%s."
                .formatted(
                        Wording.count(warnings, "warning", "warnings"),
                        stated == 0 ? "none has" : Wording.number(stated) + (stated == 1 ? " has" : " have"),
                        stated == 0 ? "" : ": " + English.list(parts));
    }

    private static boolean isWarning(Given given) {
        Sanction sanction = given.sanction();
        return sanction != null && sanction.isWarning();
    }

    private static String months(int months) {
        return Wording.count(months, "month", "months");
    }

    /**
     * @param panels panels that gave the sanctions
     * @param awaiting cases that await a fresh decision
     * @param unplaced what is left out of financial years
     */
    List<String> notes(int panels, int awaiting, List<String> unplaced) {
        List<String> notes = new ArrayList<>(Caution.howCounted(selection));
        if (given.isEmpty()) {
            return notes;
        }
        notes.addAll(Caution.independence(selection, n(), panels));
        notes.addAll(unplaced);
        notes.addAll(Caution.awaiting(awaiting));
        if (subject.own()) {
            return notes;
        }
        notes.add("Few reports state how long a warning lasts; a warning without a stated length is not a short one.");
        notes.add(
                selection.basis() == Basis.FIRST
                        ? "Lengths are those that the first hearing gave."
                        : "Lengths are those of the hearing whose sanction stands; where a challenge put another sanction"
                                + " in its place, none is stated.");
        return notes;
    }
}
