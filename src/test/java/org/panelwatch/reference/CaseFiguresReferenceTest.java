package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.OUTCOMES_OVER_TIME;
import static org.panelwatch.question.index.Questions.OUTCOME_FLOW;
import static org.panelwatch.question.index.Questions.TIME_TO_FINAL;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Unit;
import org.panelwatch.selection.YearKind;

/** The flow of outcomes and the time to the final decision, against a plain reading of the files. */
class CaseFiguresReferenceTest {

    private static final Set<String> ENDED = Set.of("dismissed", "would_have_been_dismissed", "required_to_resign");

    private final ReferenceRows rows = new ReferenceRows(Path.of("data"));

    @Test
    void everyLinkOfEveryFlowIsWhatTheFilesHold() {
        selections()
                .parallel()
                .forEach(selection -> assertThat(links(Shipped.figure(OUTCOME_FLOW, selection)))
                        .as(selection.toString())
                        .isEqualTo(reference(selection)));
    }

    @Test
    void whatFlowsIntoANodeFlowsOutOfItAndNobodyIsLost() {
        selections().flatMap(CaseFiguresReferenceTest::counted).parallel().forEach(selection -> {
            Figure figure = Shipped.figure(OUTCOME_FLOW, selection);
            assertThat(sums(figure, "1", "to")).as(selection.toString()).isEqualTo(sums(figure, "2", "from"));
            long cases = Shipped.sum(Shipped.figure(OUTCOMES_OVER_TIME, selection.with(Basis.FIRST)), "count");
            assertThat(total(figure, "1")).isEqualTo(cases).isEqualTo(total(figure, "2"));
            figure.rows()
                    .forEach(row -> assertThat(text(figure, row, "n"))
                            .isEqualTo(Long.toString(sums(figure, text(figure, row, "stage"), "from")
                                    .get(text(figure, row, "from")))));
        });
    }

    @Test
    void everyDurationIsWhatTheFilesHold() {
        selections().parallel().forEach(selection -> {
            Figure figure = Shipped.figure(TIME_TO_FINAL, selection);
            assertThat(figure.rows().stream()
                            .map(row -> text(figure, row, "case_id") + " " + text(figure, row, "days") + " "
                                    + text(figure, row, "decisions") + " " + text(figure, row, "outcome")))
                    .as(selection.toString())
                    .containsExactlyInAnyOrderElementsOf(durations(selection));
        });
    }

    @Test
    void theFoundingCaseTook1354DaysTheLongestOfAll() {
        Figure figure = Shipped.figure(TIME_TO_FINAL, Selection.ALL);
        assertThat(figure.rows()).hasSize(40).anySatisfy(row -> {
            assertThat(text(figure, row, "case_id")).isEqualTo("metropolitan-2021-001");
            assertThat(text(figure, row, "days")).isEqualTo("1354");
        });
        assertThat(figure.sentence()).contains("the longest 1,354 days");
        assertThat(figure.drawing())
                .isInstanceOfSatisfying(
                        Drawing.Points.class,
                        points -> assertThat(points.quartiles().median()).isEqualTo(539));
    }

    private static Stream<Selection> selections() {
        return Stream.concat(
                ReferenceSelections.everyWayOfCounting(Selection.ALL).stream(),
                ReferenceSelections.random(Shipped.release().forces(), 60, 23).stream()
                        .map(ReferenceSelections::today));
    }

    private static Stream<Selection> counted(Selection selection) {
        return Stream.of(
                selection,
                selection.with(Unit.PANEL),
                selection.asOf(LocalDate.of(2022, 6, 30)).with(YearKind.FINANCIAL));
    }

    private static Map<String, Long> links(Figure figure) {
        return figure.rows().stream()
                .collect(Collectors.toMap(
                        row -> text(figure, row, "stage") + " " + text(figure, row, "from") + " "
                                + text(figure, row, "to"),
                        row -> Long.parseLong(text(figure, row, "count"))));
    }

    private static Map<String, Long> sums(Figure figure, String stage, String node) {
        Map<String, Long> sums = new TreeMap<>();
        figure.rows().stream()
                .filter(row -> text(figure, row, "stage").equals(stage))
                .forEach(row ->
                        sums.merge(text(figure, row, node), Long.parseLong(text(figure, row, "count")), Long::sum));
        return sums;
    }

    private static long total(Figure figure, String stage) {
        return sums(figure, stage, "from").values().stream().mapToLong(n -> n).sum();
    }

    private static String text(Figure figure, Row row, String column) {
        return switch (figure.cell(row, column)) {
            case Cell.Count(long value) -> Long.toString(value);
            case Cell.Word(var word) -> word.code();
            case Cell.Text(String text) -> text;
            case Cell.Unknown() -> "";
            case Cell other -> throw new AssertionError(other);
        };
    }

    private Map<String, Long> reference(Selection selection) {
        Map<String, Long> links = new HashMap<>();
        for (String id : rows.base(selection.with(Basis.FIRST))) {
            String middle = challenged(id);
            links.merge("1 " + group(rows.stands(id, false)) + " " + middle, 1L, Long::sum);
            links.merge("2 " + middle + " " + group(rows.stands(id, true)), 1L, Long::sum);
        }
        return links;
    }

    private String challenged(String caseId) {
        Set<String> results = rows.appeals().stream()
                .filter(appeal -> rows.caseOf(appeal.get("appeal_id")).equals(caseId))
                .map(appeal -> appeal.get("result"))
                .collect(Collectors.toSet());
        if (results.isEmpty()) {
            return "not_challenged";
        }
        if (results.contains("allowed") || results.contains("allowed_in_part")) {
            return "challenge_allowed";
        }
        return results.contains("dismissed") ? "challenge_dismissed" : "challenge_withdrawn";
    }

    private static String group(ReferenceRows.Stands stands) {
        if (stands.awaiting()) {
            return "awaiting";
        }
        if (ENDED.contains(stands.sanction())) {
            return "career_ended";
        }
        return switch (stands.finding()) {
            case "gross_misconduct" -> stands.sanction().isEmpty() ? "sanction_not_stated" : "lesser_sanction";
            default -> stands.finding();
        };
    }

    private List<String> durations(Selection selection) {
        Set<Include> include = EnumSet.of(Include.CHALLENGED);
        include.addAll(selection.include());
        return rows.base(selection.with(Basis.FIRST).withInclude(include)).stream()
                .filter(id -> !challenged(id).equals("not_challenged"))
                .map(id -> {
                    List<String> dates = rows.dates(id);
                    boolean days =
                            dates.getFirst().length() == 10 && dates.getLast().length() == 10;
                    return id + " "
                            + (days
                                    ? ChronoUnit.DAYS.between(
                                            LocalDate.parse(dates.getFirst()), LocalDate.parse(dates.getLast()))
                                    : "")
                            + " " + dates.size() + " " + group(rows.stands(id, true));
                })
                .toList();
    }
}
