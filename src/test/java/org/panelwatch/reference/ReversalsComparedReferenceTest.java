package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.REVERSALS_COMPARED;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Selection;

class ReversalsComparedReferenceTest {

    private record Group(String group, long allowed, long n, long decisions) {}

    private final ReferenceRows rows = new ReferenceRows(Path.of("data"));

    @Test
    void everyGroupOfEverySelectionIsWhatAPlainReadingOfTheFilesCounts() {
        List<Selection> selections = Stream.concat(
                        ReferenceSelections.everyFilter(Shipped.release().forces()).stream()
                                .flatMap(ReversalsComparedReferenceTest::everyWay),
                        ReferenceSelections.random(Shipped.release().forces(), 200, 11).stream())
                .toList();
        selections.parallelStream()
                .forEach(selection -> assertThat(counted(selection))
                        .as(selection.toString())
                        .containsExactlyInAnyOrderElementsOf(reference(selection)));
    }

    @Test
    void fiftyFourDecidedChallengesIn48DecisionsOfWhich41WereAllowed() {
        List<Group> groups = counted(Selection.ALL);
        assertThat(groups.stream().mapToLong(Group::n).sum()).isEqualTo(54);
        assertThat(groups.stream().mapToLong(Group::allowed).sum()).isEqualTo(41);
        assertThat(groups.stream().mapToLong(Group::decisions).sum()).isEqualTo(48);
        assertThat(Shipped.figure(REVERSALS_COMPARED, Selection.ALL).notes())
                .contains("54 officers, in 48 decisions; officers in one decision are not independent.");
    }

    @Test
    void groupsStandWithMostChallengesFirst() {
        for (Dimension by : REVERSALS_COMPARED.dimensions()) {
            if (by == Dimension.YEAR) {
                continue;
            }
            assertThat(counted(Selection.ALL.by(by)).stream().map(Group::n))
                    .isSortedAccordingTo((a, b) -> Long.compare(b, a))
                    .hasSizeGreaterThan(2);
        }
    }

    @Test
    void yearsStandInTheirOrder() {
        assertThat(counted(Selection.ALL.by(Dimension.YEAR)).stream().map(Group::group))
                .isSorted()
                .contains("2010", "2025");
    }

    private static Stream<Selection> everyWay(Selection selection) {
        return REVERSALS_COMPARED.dimensions().stream()
                .map(by -> selection.by(by).withInclude(by == Dimension.FORUM ? Set.of(Include.values()) : Set.of()));
    }

    private static List<Group> counted(Selection selection) {
        Figure figure = Shipped.figure(REVERSALS_COMPARED, selection);
        return figure.rows().stream()
                .map(row -> new Group(
                        row.cells().getFirst() instanceof Cell.Word(var word) ? word.code() : "",
                        Shipped.count(figure, row, "allowed"),
                        Shipped.count(figure, row, "n"),
                        Shipped.count(figure, row, "decisions")))
                .toList();
    }

    private List<Group> reference(Selection selection) {
        Map<String, List<Map<String, String>>> groups = rows.challenges(selection).stream()
                .filter(appeal -> !appeal.get("result").equals("withdrawn"))
                .collect(Collectors.groupingBy(appeal -> rows.group(selection.by(), appeal, selection)));
        return groups.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue().stream()
                                .filter(appeal -> appeal.get("result").startsWith("allowed"))
                                .count(),
                        group.getValue().size(),
                        rows.decisions(group.getValue())))
                .toList();
    }
}
