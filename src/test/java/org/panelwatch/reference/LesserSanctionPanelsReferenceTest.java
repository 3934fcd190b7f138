package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.LESSER_SANCTION_RATE_OVER_TIME;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Mark;
import org.panelwatch.question.Dimensions;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;

/** The rate over time group by group, against a plain reading of the files. */
class LesserSanctionPanelsReferenceTest {

    private static final int MOST = 12;

    private record GroupYear(String group, long year, long lesser, long n, long panels) {}

    private final ReferenceRows rows = new ReferenceRows(Path.of("data"));

    private static Stream<Selection> selections() {
        Stream<Selection> some = Stream.concat(
                ReferenceSelections.everyWayOfCounting(Selection.ALL).stream(),
                ReferenceSelections.random(Shipped.release().forces(), 12, 29).stream());
        return some.flatMap(selection -> Dimensions.OF_CASES.stream().map(selection::compare));
    }

    @Test
    void everyYearOfEveryGroupIsWhatAPlainReadingOfTheFilesCounts() {
        selections().toList().parallelStream().forEach(selection -> {
            Figure figure = Shipped.figure(LESSER_SANCTION_RATE_OVER_TIME, selection);
            assertThat(counted(figure, selection)).as(selection.toString()).isEqualTo(reference(selection));
        });
    }

    @Test
    void whatIsNotDrawnIsSaidAndStandsInTheTable() {
        Selection selection = Selection.ALL.compare(Dimension.FORCE);
        Figure figure = Shipped.figure(LESSER_SANCTION_RATE_OVER_TIME, selection);
        List<List<String>> groups = groups(rows.inRate(selection), Dimension.FORCE);
        assertThat(groups).hasSizeGreaterThan(MOST);
        long left = groups.stream().skip(MOST).mapToLong(List::size).sum();
        assertThat(Shipped.sum(figure, "n")).isEqualTo(398);
        assertThat(figure.notes())
                .contains("%d smaller groups, with %d officers between them, are not drawn; the table has them."
                        .formatted(groups.size() - MOST, left));
    }

    private List<GroupYear> counted(Figure figure, Selection selection) {
        String column = Dimensions.OF_CASES.stream()
                .filter(dimension -> dimension == selection.compare())
                .map(Dimension::code)
                .findFirst()
                .orElseThrow();
        return figure.rows().stream()
                .map(row -> new GroupYear(
                        Mark.code(figure.cell(row, column)).replace(Mark.NOT_STATED, ""),
                        Shipped.count(figure, row, "year"),
                        Shipped.count(figure, row, "lesser"),
                        Shipped.count(figure, row, "n"),
                        Shipped.count(figure, row, "panels")))
                .toList();
    }

    private String group(String id, Dimension by) {
        return rows.value(Criterion.parse(by.code()).orElseThrow(), rows.hearing(id));
    }

    /** The cases of each group, most cases first, then by the label of the group, what is not stated last of equals. */
    private List<List<String>> groups(List<String> cases, Dimension by) {
        return cases.stream().collect(Collectors.groupingBy(id -> group(id, by))).values().stream()
                .sorted(Comparator.comparing((List<String> group) -> -group.size())
                        .thenComparing(group -> label(group.getFirst(), by)))
                .toList();
    }

    private String label(String id, Dimension by) {
        return Criterion.parse(by.code())
                .flatMap(criterion ->
                        criterion.value(group(id, by), Shipped.release().forces()))
                .map(word -> word.label())
                .orElse("\uFFFF");
    }

    private List<GroupYear> reference(Selection selection) {
        Dimension by = selection.compare();
        List<GroupYear> all = new ArrayList<>();
        for (List<String> group : groups(rows.inRate(selection), by).stream().toList()) {
            Map<Integer, List<String>> years = group.stream()
                    .collect(Collectors.groupingBy(
                            id -> rows.year(rows.hearing(id), selection).orElseThrow(),
                            TreeMap::new,
                            Collectors.toList()));
            years.forEach((year, cases) -> all.add(new GroupYear(
                    group(group.getFirst(), by),
                    year,
                    cases.stream()
                            .filter(id -> ReferenceRows.lesser(
                                    rows.stands(id, selection).orElseThrow(), selection.leavers()))
                            .count(),
                    cases.size(),
                    cases.stream()
                            .map(id -> rows.panel(rows.hearing(id)))
                            .distinct()
                            .count())));
        }
        return all;
    }
}
