package org.panelwatch.reference;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Unit;
import org.panelwatch.selection.YearKind;

/** The cases and challenges that a selection asks about, from the files read a second time. */
final class ReferenceRows extends ReferenceCases {

    private static final Set<String> ENDED = Set.of("dismissed", "would_have_been_dismissed", "required_to_resign");

    /** From nothing, and what is not stated, to the most severe. */
    private static final List<String> SCALE = List.of(
            "none",
            "",
            "no_further_action",
            "reflective_practice",
            "management_advice",
            "written_warning",
            "final_written_warning",
            "reduction_in_rank",
            "required_to_resign",
            "dismissed");

    ReferenceRows(Path data) {
        super(data);
    }

    /** The year that a selection puts a decision into; nothing for a financial year where only the year is known. */
    Optional<Integer> year(Map<String, String> row, Selection selection) {
        if (selection.year() == YearKind.CALENDAR) {
            return Optional.of(year(row));
        }
        String date = row.get("decided_on");
        return date.length() == 4
                ? Optional.empty()
                : Optional.of(year(row) + (Integer.parseInt(date.substring(5, 7)) > 3 ? 1 : 0));
    }

    /** The cases that a selection asks about, without those that await a fresh decision. */
    List<String> base(Selection selection) {
        List<String> officers = cases.keySet().stream()
                .filter(id -> stands(id, selection)
                        .filter(stands -> asked(selection, decisions.get(id), stands))
                        .isPresent())
                .toList();
        return selection.unit() == Unit.OFFICER ? officers : onePerPanel(officers, selection);
    }

    private boolean asked(Selection selection, Map<String, String> hearing, Stands stands) {
        return !stands.awaiting()
                && (selection.includes(Include.CHALLENGED)
                        || hearing.get("found_through").equals("hearing_report"))
                && officer(selection).test(hearing)
                && (selection.leavers() != Leavers.SERVING_ONLY
                        || !stands.service().equals("former"))
                && year(hearing, selection)
                        .filter(year -> within(selection, year))
                        .isPresent()
                && chosen(selection, hearing, hearing.get("source_kind"));
    }

    /** Of each panel the officer with the gravest outcome, of equals the first. */
    private List<String> onePerPanel(List<String> officers, Selection selection) {
        Map<String, String> gravest = new TreeMap<>();
        officers.stream()
                .sorted(Comparator.comparing(
                                (String id) -> gravity(stands(id, selection).orElseThrow()), Comparator.reverseOrder())
                        .thenComparing(id -> id))
                .forEach(id -> gravest.putIfAbsent(panel(decisions.get(id)), id));
        return List.copyOf(gravest.values());
    }

    private static int gravity(Stands stands) {
        int ofFinding = List.of("not_proven", "misconduct", "gross_misconduct").indexOf(stands.finding());
        return ofFinding == 0
                ? 0
                : ofFinding * 100 + Math.max(1, SCALE.indexOf(stands.sanction().replace("would_have_been_", "")));
    }

    /** The challenges that a selection asks about: year and reporter are the challenge's own. */
    List<Map<String, String>> challenges(Selection selection) {
        return appeals().stream()
                .filter(appeal -> {
                    Map<String, String> hearing = decisions.get(caseOf(appeal.get("appeal_id")));
                    return (selection.asOf() == null
                                    || lastDay(appeal)
                                                    .compareTo(selection.asOf().toString())
                                            <= 0)
                            && officer(selection).test(hearing)
                            && year(appeal, selection)
                                    .filter(year -> within(selection, year))
                                    .isPresent()
                            && chosen(selection, hearing, appeal.get("source_kind"));
                })
                .toList();
    }

    private static Predicate<Map<String, String>> officer(Selection selection) {
        return hearing ->
                selection.includes(Include.STAFF) || !Set.of("pcso", "staff").contains(hearing.get("rank"));
    }

    private static boolean within(Selection selection, int year) {
        Integer from = selection.period().from();
        Integer to = selection.period().to();
        return (from == null || year >= from) && (to == null || year <= to);
    }

    private boolean chosen(Selection selection, Map<String, String> hearing, String sourceKind) {
        return selection.codes().entrySet().stream().allMatch(filter -> {
            String value = filter.getKey() == Criterion.SOURCE ? sourceKind : value(filter.getKey(), hearing);
            return filter.getValue().contains(value.isEmpty() ? "not_stated" : value);
        });
    }

    String value(Criterion criterion, Map<String, String> hearing) {
        return switch (criterion) {
            case REGION -> regions.get(hearing.get("force"));
            case SERVICE -> hearing.get("service_status");
            case SOURCE -> hearing.get("source_kind");
            case REGIME -> rules(hearing);
            default -> hearing.get(criterion.code());
        };
    }

    /** The rules on the first day that the date may be, where they are those on the last day too. */
    private static String rules(Map<String, String> hearing) {
        String date = hearing.get("decided_on");
        String firstDay = date + "-01-01".substring(date.length() - 4);
        return rulesOn(firstDay).equals(rulesOn(lastDay(hearing))) ? rulesOn(firstDay) : "";
    }

    private static String rulesOn(String day) {
        String[][] changes = {
            {"2025-05-28", "dismissal_presumed"},
            {"2024-05-07", "chief_officers_chair"},
            {"2020-02-01", "conduct_regulations_2020"},
            {"2017-12-15", "barred_list"},
            {"2016-01-01", "legally_qualified_chairs"},
            {"2015-05-01", "public_hearings"}
        };
        return Arrays.stream(changes)
                .filter(change -> change[0].compareTo(day) <= 0)
                .map(change -> change[1])
                .findFirst()
                .orElse("before_public_hearings");
    }

    /** What a challenge is put with: by forum where nothing that it has is asked for; "" where it is not stated. */
    String group(Dimension by, Map<String, String> appeal, Selection selection) {
        return switch (by) {
            case BROUGHT_BY, GROUND -> appeal.get(by.code());
            case YEAR -> year(appeal, selection).map(String::valueOf).orElse("");
            case FORCE, CONDUCT ->
                decisions.get(caseOf(appeal.get("appeal_id"))).get(by.code());
            case null, default -> appeal.get("forum");
        };
    }

    /** The cases of a selection that its lesser-sanction rate counts. */
    List<String> inRate(Selection selection) {
        return base(selection).stream()
                .filter(id -> inRate(stands(id, selection).orElseThrow()))
                .toList();
    }

    /** Gross misconduct with a known sanction: the denominator of the lesser-sanction rate. */
    static boolean inRate(Stands stands) {
        return stands.finding().equals("gross_misconduct") && !stands.sanction().isEmpty();
    }

    static boolean lesser(Stands stands, Leavers leavers) {
        boolean ended = leavers == Leavers.DISMISSED_ONLY
                ? stands.sanction().equals("dismissed")
                : ENDED.contains(stands.sanction());
        return inRate(stands) && !ended;
    }
}
