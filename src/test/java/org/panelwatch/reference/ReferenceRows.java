package org.panelwatch.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Unit;
import org.panelwatch.selection.YearKind;

/**
 * The shipped files read a second time, without the rooms that load them: every row a map of texts, and what stands in a
 * case worked out by asking its last decision what it left, which asks the one before it, and so on back.
 */
final class ReferenceRows {

    /** What stands: sanction "none" where it is known that there is none, "" where the source does not say. */
    record Stands(String finding, String sanction, boolean awaiting, String service) {}

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

    private final Map<String, Map<String, String>> decisions = new LinkedHashMap<>();
    private final Map<String, String> regions = new LinkedHashMap<>();
    private final Map<String, List<String>> cases = new LinkedHashMap<>();
    private final Map<String, Stands> first = new LinkedHashMap<>();
    private final Map<String, Stands> last = new LinkedHashMap<>();

    ReferenceRows(Path data) {
        read(data.resolve("forces.csv"))
                .forEach(force -> regions.put(
                        force.get("force"), force.get("region").toLowerCase().replace(' ', '_')));
        read(data.resolve("hearings.csv")).forEach(hearing -> decisions.put(hearing.get("hearing_id"), hearing));
        read(data.resolve("appeals.csv")).forEach(appeal -> decisions.put(appeal.get("appeal_id"), appeal));
        decisions
                .keySet()
                .forEach(id -> cases.computeIfAbsent(caseOf(id), key -> new ArrayList<>())
                        .add(id));
        cases.forEach((id, members) -> {
            first.put(id, after(id));
            last.put(id, after(members.stream().max(byDate()).orElseThrow()));
        });
    }

    private static List<Map<String, String>> read(Path file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.stream().map(row -> row.toMap()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> caseIds() {
        return List.copyOf(cases.keySet());
    }

    List<Map<String, String>> appeals() {
        return decisions.values().stream()
                .filter(row -> row.containsKey("appeal_id"))
                .toList();
    }

    Map<String, String> hearing(String id) {
        return decisions.get(id);
    }

    Stands stands(String caseId, boolean finalBasis) {
        return (finalBasis ? last : first).get(caseId);
    }

    /** What stands on the selection's basis and day; nothing where the case was not there yet. */
    Optional<Stands> stands(String caseId, Selection selection) {
        boolean finalBasis = selection.basis() == Basis.FINAL;
        if (selection.asOf() == null) {
            return Optional.of(stands(caseId, finalBasis));
        }
        String day = selection.asOf().toString();
        if (lastDay(decisions.get(caseId)).compareTo(day) > 0) {
            return Optional.empty();
        }
        return finalBasis
                ? cases.get(caseId).stream()
                        .filter(id -> lastDay(decisions.get(id)).compareTo(day) <= 0)
                        .max(byDate())
                        .map(this::after)
                : Optional.of(after(caseId));
    }

    int year(Map<String, String> row) {
        return Integer.parseInt(row.get("decided_on").substring(0, 4));
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

    private static String lastDay(Map<String, String> row) {
        String date = row.get("decided_on");
        return switch (date.length()) {
            case 4 -> date + "-12-31";
            case 7 -> YearMonth.parse(date).atEndOfMonth().toString();
            default -> date;
        };
    }

    String panel(Map<String, String> hearing) {
        String joint = hearing.get("joint_with");
        return joint.isEmpty() ? hearing.get("hearing_id") : joint;
    }

    private static String follows(Map<String, String> row) {
        return row.containsKey("appeal_id") ? row.get("challenges") : row.get("reconsiders");
    }

    String caseOf(String id) {
        String followed = follows(decisions.get(id));
        return followed.isEmpty() ? id : caseOf(followed);
    }

    /** The hearing that a challenge goes back to, directly or through other challenges. */
    Map<String, String> challengedHearing(Map<String, String> row) {
        return row.containsKey("appeal_id") ? challengedHearing(decisions.get(row.get("challenges"))) : row;
    }

    private int depth(String id) {
        String followed = follows(decisions.get(id));
        return followed.isEmpty() ? 0 : 1 + depth(followed);
    }

    /** A date known to the month or year counts from its end; on one day what follows comes after what it follows. */
    private Comparator<String> byDate() {
        return Comparator.comparing((String id) -> lastDay(decisions.get(id)))
                .thenComparing(this::depth)
                .thenComparing(id -> id);
    }

    /** The dates of the decisions of a case, as stated, in their order. */
    List<String> dates(String caseId) {
        return cases.get(caseId).stream()
                .sorted(byDate())
                .map(id -> decisions.get(id).get("decided_on"))
                .toList();
    }

    /** What stood just before a decision. */
    Stands before(String id) {
        return after(cases.get(caseOf(id)).stream()
                .filter(other -> byDate().compare(other, id) < 0)
                .max(byDate())
                .orElseThrow());
    }

    private Stands after(String id) {
        Map<String, String> row = decisions.get(id);
        if (row.containsKey("hearing_id")) {
            String sanction = row.get("finding").equals("not_proven") ? "none" : row.get("sanction");
            return new Stands(row.get("finding"), sanction, false, row.get("service_status"));
        }
        Stands before = before(id);
        if (row.get("result").equals("withdrawn")) {
            return before;
        }
        return switch (row.get("effect")) {
            case "upheld" -> before;
            case "sanction_substituted" ->
                new Stands(before.finding(), row.get("sanction_after"), false, before.service());
            case "finding_quashed" -> new Stands("not_proven", "none", false, before.service());
            case "remitted" -> new Stands(before.finding(), before.sanction(), true, before.service());
            case "decision_restored" ->
                new Stands(before(row.get("challenges")).finding(), row.get("sanction_after"), false, before.service());
            default -> throw new AssertionError(row);
        };
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

    /** How many decisions the challenges are: those that share a citation, or forum, day and joint panel, are one. */
    int decisions(List<Map<String, String>> challenges) {
        List<Set<String>> joined = new ArrayList<>();
        for (Map<String, String> appeal : appeals()) {
            Set<String> mine = marks(appeal);
            joined.removeIf(other -> {
                boolean same = other.stream().anyMatch(mine::contains);
                if (same) {
                    mine.addAll(other);
                }
                return same;
            });
            joined.add(mine);
        }
        Set<String> ids = new HashSet<>();
        challenges.forEach(appeal -> ids.add(appeal.get("appeal_id")));
        return (int) joined.stream()
                .filter(marks -> marks.stream().anyMatch(ids::contains))
                .count();
    }

    private Set<String> marks(Map<String, String> appeal) {
        Set<String> marks = new HashSet<>(Set.of(appeal.get("appeal_id")));
        if (!appeal.get("citation").isEmpty()) {
            marks.add(appeal.get("citation"));
        }
        String joint = challengedHearing(appeal).get("joint_with");
        if (!joint.isEmpty() && appeal.get("decided_on").length() > 4) {
            marks.add(appeal.get("forum") + " " + appeal.get("decided_on") + " " + joint);
        }
        return marks;
    }
}
