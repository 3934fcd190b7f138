package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.LESSER_SANCTION_RATE_COMPARED;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.Dimensions;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;

class LesserSanctionRateComparedReferenceTest {

    private record Group(List<String> values, long lesser, long n, long panels) {}

    private final ReferenceRows rows = new ReferenceRows(Path.of("data"));

    @Test
    void everyGroupOfEverySelectionIsWhatAPlainReadingOfTheFilesCounts() {
        Stream<Selection> dimensions = Dimensions.OF_CASES.stream()
                .flatMap(by -> Dimensions.OF_CASES.stream()
                        .map(compare -> Selection.ALL.by(by).compare(compare)));
        List<Selection> selections = Stream.concat(
                        dimensions, ReferenceSelections.random(Shipped.release().forces(), 200, 13).stream())
                .toList();
        selections.parallelStream()
                .forEach(selection -> assertThat(counted(selection))
                        .as(selection.toString())
                        .containsExactlyInAnyOrderElementsOf(reference(selection)));
    }

    @Test
    void excessiveForceMayBeSaidToDifferFromDiscrimination() {
        Figure figure = Shipped.figure(LESSER_SANCTION_RATE_COMPARED, Selection.ALL);
        assertThat(figure.title())
                .isEqualTo("Lesser sanctions were more common for excessive force than for discrimination");
        assertThat(figure.sentence())
                .endsWith(
                        "for excessive force it was 11 of 27 and for discrimination, the group with most decisions, 10 of"
                                + " 91, a difference of 30 percentage points, 95% interval 12 to 49, which holds without the"
                                + " watchdog's decisions too.");
    }

    @Test
    void neitherForcesNorReportersAreSetAgainstEachOther() {
        for (Dimension by : List.of(Dimension.FORCE, Dimension.SOURCE)) {
            Figure figure = Shipped.figure(LESSER_SANCTION_RATE_COMPARED, Selection.ALL.by(by));
            assertThat(figure.title()).startsWith("About one in seven officers");
            assertThat(figure.sentence()).doesNotContain("highest", "lowest");
        }
    }

    @Test
    void groupsStandByTheNumberOfTheirDecisions() {
        for (Dimension by : Dimensions.OF_CASES) {
            assertThat(counted(Selection.ALL.by(by)))
                    .isSortedAccordingTo(Comparator.comparingLong((Group group) -> -group.n()))
                    .hasSizeGreaterThan(1);
        }
    }

    private static List<Dimension> axes(Selection selection) {
        Dimension by = isOfCases(selection.by()) ? selection.by() : Dimension.CONDUCT;
        boolean two = isOfCases(selection.compare()) && selection.compare() != by;
        return two ? List.of(by, selection.compare()) : List.of(by);
    }

    private static boolean isOfCases(Dimension dimension) {
        return dimension != null && Dimensions.OF_CASES.contains(dimension);
    }

    private static List<Group> counted(Selection selection) {
        Figure figure = Shipped.figure(LESSER_SANCTION_RATE_COMPARED, selection);
        return figure.rows().stream()
                .map(row -> new Group(
                        axes(selection).stream()
                                .map(axis -> code(figure.cell(row, axis.code())))
                                .toList(),
                        Shipped.count(figure, row, "lesser"),
                        Shipped.count(figure, row, "n"),
                        Shipped.count(figure, row, "panels")))
                .toList();
    }

    private static String code(Cell cell) {
        return cell instanceof Cell.Word(var word) ? word.code() : "";
    }

    private List<Group> reference(Selection selection) {
        Map<List<String>, List<String>> groups = rows.base(selection).stream()
                .filter(id -> ReferenceRows.inRate(rows.stands(id, selection).orElseThrow()))
                .collect(Collectors.groupingBy(id -> values(id, selection)));
        return groups.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        lesser(group.getValue(), selection),
                        group.getValue().size(),
                        panels(group)))
                .toList();
    }

    private List<String> values(String id, Selection selection) {
        return axes(selection).stream()
                .map(axis -> rows.value(Criterion.parse(axis.code()).orElseThrow(), rows.hearing(id)))
                .toList();
    }

    private long lesser(List<String> cases, Selection selection) {
        return cases.stream()
                .filter(id -> ReferenceRows.lesser(rows.stands(id, selection).orElseThrow(), selection.leavers()))
                .count();
    }

    private long panels(Map.Entry<List<String>, List<String>> group) {
        Set<String> panels = new HashSet<>();
        group.getValue().forEach(id -> panels.add(rows.panel(rows.hearing(id))));
        return panels.size();
    }
}
