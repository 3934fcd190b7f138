package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.LESSER_SANCTIONS_GIVEN;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Selection;

class LesserSanctionsGivenReferenceTest {

    private final ReferenceRows rows = new ReferenceRows(Path.of("data"));

    @Test
    void everySanctionAndLengthAsFirstDecidedIsWhatAPlainReadingOfTheFilesCounts() {
        selections().map(selection -> selection.with(Basis.FIRST)).distinct().toList().parallelStream()
                .forEach(selection -> assertThat(counted(selection, true))
                        .as(selection.toString())
                        .isEqualTo(reference(selection, true)));
    }

    @Test
    void everySanctionOnEitherBasisIsWhatAPlainReadingOfTheFilesCounts() {
        selections().toList().parallelStream()
                .forEach(selection -> assertThat(counted(selection, false))
                        .as(selection.toString())
                        .isEqualTo(reference(selection, false)));
    }

    @Test
    void fiftySixLesserSanctionsOfWhich49AreFinalWarnings() {
        assertThat(counted(Selection.ALL, false))
                .containsEntry("final_written_warning", 49L)
                .containsEntry("written_warning", 2L);
        assertThat(Shipped.figure(LESSER_SANCTIONS_GIVEN, Selection.ALL).sum("count"))
                .isEqualTo(56);
    }

    private static Stream<Selection> selections() {
        return ReferenceSelections.some(Shipped.release().forces()).stream()
                .map(ReferenceSelections::today)
                .distinct();
    }

    private static Map<String, Long> counted(Selection selection, boolean lengths) {
        Figure figure = Shipped.figure(LESSER_SANCTIONS_GIVEN, selection);
        return figure.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> sanction(figure, row) + (lengths ? " " + length(figure, row) : ""),
                        Collectors.summingLong(row -> ((Cell.Count) figure.cell(row, "count")).value())));
    }

    private static String sanction(Figure figure, Row row) {
        return ((Cell.Word) figure.cell(row, "sanction")).value().code();
    }

    private static String length(Figure figure, Row row) {
        return figure.cell(row, "months") instanceof Cell.Count(long months) ? Long.toString(months) : "";
    }

    private Map<String, Long> reference(Selection selection, boolean lengths) {
        boolean finalBasis = selection.basis() == Basis.FINAL;
        List<String> lesser = rows.base(selection).stream()
                .filter(id -> ReferenceRows.lesser(rows.stands(id, finalBasis), selection.leavers()))
                .toList();
        Function<String, String> name = id -> rows.stands(id, finalBasis).sanction()
                + (lengths ? " " + rows.hearing(id).get("sanction_months") : "");
        return lesser.stream().collect(Collectors.groupingBy(name, Collectors.counting()));
    }
}
