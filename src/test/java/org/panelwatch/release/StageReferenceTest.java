package org.panelwatch.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.PartialDate;

/** The last stage of every case, worked out a second time: from the end backwards, over the CSV files alone. */
class StageReferenceTest {

    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    @Test
    void everyCaseEndsAsAPlainReadingOfTheFilesSays(@TempDir Path folder) throws Exception {
        Map<String, String> stages = new TreeMap<>();
        try (Releases releases = Releases.open(TestData.SHIPPED, folder)) {
            releases.current()
                    .ask(sql ->
                            sql.selectFrom(STAGE).where(STAGE.IS_LAST.isTrue()).fetch())
                    .forEach(stage -> stages.put(
                            stage.get(STAGE.CASE_ID),
                            stage.get(STAGE.ORDINAL) + " "
                                    + stage.get(STAGE.FINDING).code() + " " + code(stage.get(STAGE.SANCTION)) + " "
                                    + stage.get(STAGE.STATUS)));
        }
        assertThat(stages).hasSizeGreaterThan(500).isEqualTo(lastStages());
    }

    private static String code(@Nullable Coded sanction) {
        return sanction == null ? "" : sanction.code();
    }

    private Map<String, String> lastStages() throws IOException {
        rows.putAll(TestData.byId(DataFile.HEARINGS, "hearing_id"));
        rows.putAll(TestData.byId(DataFile.APPEALS, "appeal_id"));
        Map<String, List<String>> cases = new TreeMap<>();
        rows.keySet()
                .forEach(id -> cases.computeIfAbsent(first(id), key -> new ArrayList<>())
                        .add(id));
        Map<String, String> last = new TreeMap<>();
        cases.forEach((caseId, ids) -> {
            sort(ids);
            last.put(caseId, ids.size() + " " + String.join(" ", standsAfter(ids, ids.size() - 1)));
        });
        return last;
    }

    private Map<String, String> row(String id) {
        return Objects.requireNonNull(rows.get(id), id);
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private String parent(String id) {
        Map<String, String> row = row(id);
        return row.getOrDefault("challenges", row.getOrDefault("reconsiders", ""));
    }

    private String first(String id) {
        return parent(id).isEmpty() ? id : first(parent(id));
    }

    private int depth(String id) {
        return parent(id).isEmpty() ? 0 : 1 + depth(parent(id));
    }

    /** In the shipped data no date is so vague that it would put a decision before what it follows. */
    private void sort(List<String> ids) {
        ids.sort(Comparator.comparing((String id) -> PartialDate.parse(cell(row(id), "decided_on"))
                        .orElseThrow()
                        .last())
                .thenComparing(this::depth)
                .thenComparing(id -> id));
        assertThat(ids).allSatisfy(id -> assertThat(ids.indexOf(parent(id))).isLessThan(ids.indexOf(id)));
    }

    /** Finding, sanction and status after the decision at this place of the sorted case. */
    private List<String> standsAfter(List<String> ids, int place) {
        Map<String, String> row = row(ids.get(place));
        if (row.containsKey("hearing_id")) {
            return List.of(cell(row, "finding"), cell(row, "sanction"), "decided");
        }
        String after = cell(row, "sanction_after").replace("none", "");
        List<String> before = standsAfter(ids, place - 1);
        return switch (cell(row, "result").equals("withdrawn") ? "upheld" : cell(row, "effect")) {
            case "upheld" -> before;
            case "sanction_substituted" -> List.of(before.get(0), after, "decided");
            case "finding_quashed" -> List.of("not_proven", "", "decided");
            case "remitted" -> List.of(before.get(0), before.get(1), "awaiting");
            case "decision_restored" -> {
                List<String> restored = standsAfter(ids, ids.indexOf(cell(row, "challenges")) - 1);
                yield List.of(restored.get(0), after.isEmpty() ? restored.get(1) : after, restored.get(2));
            }
            default -> throw new AssertionError(row);
        };
    }
}
