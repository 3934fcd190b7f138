package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.CHALLENGES_OVER_TIME;
import static org.panelwatch.question.index.Questions.REVERSAL_DIRECTION;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.question.Question;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;

/** Challenges over time and where they led, against a plain reading of the files. */
class ChallengesReferenceTest {

    private record Part(String group, String part, long count, long n, long decisions) {}

    private static final List<String> SCALE = List.of(
            "not_proven",
            "none",
            "no_further_action",
            "reflective_practice",
            "management_advice",
            "written_warning",
            "final_written_warning",
            "reduction_in_rank",
            "required_to_resign",
            "dismissed");

    private final ReferenceRows rows = new ReferenceRows(Path.of("data"));

    @Test
    void everyYearOfChallengesIsWhatTheFilesHold() {
        selections()
                .parallel()
                .forEach(selection -> assertThat(counted(CHALLENGES_OVER_TIME, selection, "year", "result"))
                        .as(selection.toString())
                        .containsExactlyInAnyOrderElementsOf(reference(
                                rows.challenges(selection).stream()
                                        .filter(appeal -> !appeal.get("result").equals("withdrawn"))
                                        .toList(),
                                appeal -> appeal.get("decided_on").substring(0, 4),
                                appeal -> appeal.get("result"))));
    }

    @Test
    void everyDirectionIsWhatTheFilesHold() {
        selections().parallel().forEach(selection -> {
            Dimension by = Optional.ofNullable(selection.by())
                    .filter(REVERSAL_DIRECTION.dimensions()::contains)
                    .orElse(Dimension.BROUGHT_BY);
            assertThat(counted(REVERSAL_DIRECTION, selection, by.code(), "direction"))
                    .as(selection.toString())
                    .containsExactlyInAnyOrderElementsOf(reference(
                            rows.challenges(selection).stream()
                                    .filter(appeal -> appeal.get("result").startsWith("allowed"))
                                    .toList(),
                            appeal -> rows.group(by, appeal, selection),
                            this::direction));
        });
    }

    @Test
    void forcesAreWhoseSuccessMakesItHarsherAndOfficersWhoseMakesItMoreLenient() {
        Figure figure = Shipped.figure(REVERSAL_DIRECTION, Selection.ALL);
        assertThat(figure.sum("count")).isEqualTo(41);
        assertThat(figure.notes()).anyMatch(note -> note.startsWith("41 officers, in "));
        assertThat(counted(REVERSAL_DIRECTION, Selection.ALL, "brought_by", "direction"))
                .filteredOn(part -> part.count() > 0)
                .extracting(part -> part.group() + " " + part.part())
                .doesNotContain("officer harsher", "force more_lenient");
    }

    private static Stream<Selection> selections() {
        List<Selection> filters =
                ReferenceSelections.everyFilter(Shipped.release().forces());
        return Stream.concat(
                Stream.concat(
                        Stream.of(Selection.ALL),
                        filters.stream()
                                .map(one ->
                                        one.by(REVERSAL_DIRECTION.dimensions().get(Math.floorMod(one.hashCode(), 6))))),
                ReferenceSelections.random(Shipped.release().forces(), 200, 17).stream()
                        .map(ReferenceSelections::today));
    }

    private static List<Part> counted(Question question, Selection selection, String group, String part) {
        Figure figure = Shipped.figure(question, selection);
        return figure.rows().stream()
                .map(row -> new Part(
                        text(figure, row, group),
                        text(figure, row, part),
                        Long.parseLong(text(figure, row, "count")),
                        Long.parseLong(text(figure, row, "n")),
                        Long.parseLong(text(figure, row, "decisions"))))
                .filter(each -> each.count() > 0)
                .toList();
    }

    private static String text(Figure figure, Row row, String column) {
        return switch (figure.cell(row, column)) {
            case Cell.Count(long value) -> Long.toString(value);
            case Cell.Word(var word) -> word.code();
            case Cell.Unknown() -> "";
            case Cell other -> throw new AssertionError(other);
        };
    }

    private List<Part> reference(
            List<Map<String, String>> appeals,
            Function<Map<String, String>, String> group,
            Function<Map<String, String>, String> part) {
        Map<String, List<Map<String, String>>> groups = appeals.stream().collect(Collectors.groupingBy(group));
        return groups.entrySet().stream()
                .flatMap(one -> one.getValue().stream().collect(Collectors.groupingBy(part)).entrySet().stream()
                        .map(way -> new Part(
                                one.getKey(),
                                way.getKey(),
                                way.getValue().size(),
                                one.getValue().size(),
                                rows.decisions(way.getValue()))))
                .toList();
    }

    private String direction(Map<String, String> appeal) {
        String id = appeal.get("appeal_id");
        ReferenceRows.Stands end = rows.stands(rows.caseOf(id), true);
        int step = Integer.compare(severity(end), severity(rows.before(id)));
        return end.awaiting() ? "not_yet_known" : step > 0 ? "harsher" : step < 0 ? "more_lenient" : "unchanged";
    }

    private static int severity(ReferenceRows.Stands stands) {
        String sanction = stands.sanction().equals("would_have_been_dismissed") ? "dismissed" : stands.sanction();
        return SCALE.indexOf(stands.finding().equals("not_proven") ? "not_proven" : sanction);
    }
}
