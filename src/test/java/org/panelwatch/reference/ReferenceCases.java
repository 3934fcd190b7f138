package org.panelwatch.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Selection;

/**
 * The shipped files read a second time, without the rooms that load them: every row a map of texts, and what stands in a
 * case worked out by asking its last decision what it left, which asks the one before it, and so on back.
 */
class ReferenceCases {

    /** What stands: sanction "none" where it is known that there is none, "" where the source does not say. */
    record Stands(String finding, String sanction, boolean awaiting, String service) {}

    final Map<String, Map<String, String>> decisions = new LinkedHashMap<>();
    final Map<String, String> regions = new LinkedHashMap<>();
    final Map<String, List<String>> cases = new LinkedHashMap<>();
    final Map<String, Stands> first = new LinkedHashMap<>();
    final Map<String, Stands> last = new LinkedHashMap<>();

    ReferenceCases(Path data) {
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

    static List<Map<String, String>> read(Path file) {
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

    static String lastDay(Map<String, String> row) {
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

    static String follows(Map<String, String> row) {
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
