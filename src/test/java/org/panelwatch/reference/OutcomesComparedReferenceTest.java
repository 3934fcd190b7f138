package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.FINDINGS_OVER_TIME;
import static org.panelwatch.question.index.Questions.OUTCOMES_COMPARED;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.Dimensions;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;

/** Outcomes by a dimension, and findings by year. */
class OutcomesComparedReferenceTest {

    private record Part(String group, String part, long count, long n, long panels) {}

    private final ReferenceRows rows = new ReferenceRows(Path.of("data"));

    private static Stream<Selection> selections() {
        return Stream.concat(
                Dimensions.OF_CASES.stream().map(Selection.ALL::by),
                ReferenceSelections.random(Shipped.release().forces(), 150, 17).stream());
    }

    @Test
    void everyOutcomeOfEveryGroupIsWhatAPlainReadingOfTheFilesCounts() {
        selections().toList().parallelStream().forEach(selection -> {
            Dimension by = by(selection);
            Criterion column = Criterion.parse(by.code()).orElseThrow();
            assertThat(counted(Shipped.figure(OUTCOMES_COMPARED, selection), by.code(), "outcome"))
                    .as(selection.toString())
                    .containsExactlyInAnyOrderElementsOf(reference(
                            selection,
                            id -> rows.value(column, rows.hearing(id)),
                            stands -> OutcomesOverTimeReferenceTest.outcome(stands)
                                    .get(1)));
        });
    }

    @Test
    void everyFindingOfEveryYearIsWhatAPlainReadingOfTheFilesCounts() {
        selections().toList().parallelStream().forEach(selection -> {
            List<Part> parts = counted(Shipped.figure(FINDINGS_OVER_TIME, selection), "year", "finding").stream()
                    .filter(part -> part.n() > 0)
                    .toList();
            assertThat(parts)
                    .as(selection.toString())
                    .containsExactlyInAnyOrderElementsOf(reference(
                            selection,
                            id -> rows.year(rows.hearing(id), selection)
                                    .orElseThrow()
                                    .toString(),
                            ReferenceRows.Stands::finding));
        });
    }

    @Test
    void groupsStandByTheNumberOfTheirDecisions() {
        for (Dimension by : Dimensions.OF_CASES) {
            assertThat(counted(Shipped.figure(OUTCOMES_COMPARED, Selection.ALL.by(by)), by.code(), "outcome").stream()
                            .map(Part::n))
                    .isSortedAccordingTo((a, b) -> Long.compare(b, a))
                    .hasSizeGreaterThan(10);
        }
    }

    private static Dimension by(Selection selection) {
        Dimension by = selection.by();
        return by != null && Dimensions.OF_CASES.contains(by) ? by : Dimension.CONDUCT;
    }

    private static List<Part> counted(Figure figure, String group, String part) {
        return figure.rows().stream()
                .map(row -> new Part(
                        code(figure.cell(row, group)),
                        code(figure.cell(row, part)),
                        Shipped.count(figure, row, "count"),
                        Shipped.count(figure, row, "n"),
                        Shipped.count(figure, row, "panels")))
                .toList();
    }

    private static String code(Cell cell) {
        return switch (cell) {
            case Cell.Word(var word) -> word.code();
            case Cell.Count(long year) -> Long.toString(year);
            default -> "";
        };
    }

    /** Every group with every part that occurs in any of them. */
    private List<Part> reference(
            Selection selection, Function<String, String> group, Function<ReferenceRows.Stands, String> part) {
        Map<String, List<String>> groups = rows.base(selection).stream().collect(Collectors.groupingBy(group));
        Function<String, String> partOf =
                id -> part.apply(rows.stands(id, selection).orElseThrow());
        Set<String> parts = rows.base(selection).stream().map(partOf).collect(Collectors.toSet());
        List<Part> all = new ArrayList<>();
        groups.forEach((value, ids) -> parts.forEach(one -> {
            List<String> same =
                    ids.stream().filter(id -> partOf.apply(id).equals(one)).toList();
            Set<String> panels = new HashSet<>();
            same.forEach(id -> panels.add(rows.panel(rows.hearing(id))));
            all.add(new Part(value, one, same.size(), ids.size(), panels.size()));
        }));
        return all;
    }
}
