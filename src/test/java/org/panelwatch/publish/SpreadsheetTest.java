package org.panelwatch.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Selection;

class SpreadsheetTest {

    private record Read(List<List<org.dhatim.fastexcel.reader.Cell>> table, String notes) {}

    static Stream<Publication> publications() {
        return Publications.everyQuestion();
    }

    private static Read read(byte[] file) throws Exception {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("Table", "Notes");
            List<List<org.dhatim.fastexcel.reader.Cell>> table = sheets.getFirst().read().stream()
                    .map(row -> row.stream().toList())
                    .toList();
            StringBuilder notes = new StringBuilder();
            for (var row : sheets.getLast().read()) {
                row.stream()
                        .filter(Objects::nonNull)
                        .forEach(cell -> notes.append(cell.getText()).append('\n'));
            }
            return new Read(table, notes.toString());
        }
    }

    private static Optional<org.dhatim.fastexcel.reader.Cell> cell(
            List<org.dhatim.fastexcel.reader.Cell> row, int place) {
        return row.stream()
                .filter(cell -> cell != null && cell.getColumnIndex() == place && cell.getType() != CellType.EMPTY)
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("publications")
    void theTableHoldsTheNumbersOfTheFigureAndWordsForItsCodes(Publication publication) throws Exception {
        Figure figure = publication.figure();
        var table = read(XlsxFile.write(publication)).table();
        assertThat(table).hasSize(figure.rows().size() + 1);
        for (int line = 0; line < figure.rows().size(); line++) {
            for (int place = 0; place < figure.columns().size(); place++) {
                holds(
                        cell(table.get(line + 1), place),
                        figure.rows().get(line).cells().get(place),
                        figure.columns().get(place));
            }
        }
    }

    private static void holds(Optional<org.dhatim.fastexcel.reader.Cell> read, Cell cell, Column column) {
        switch (cell) {
            case Cell.Count(long value) ->
                assertThat(read.orElseThrow().asNumber().longValueExact()).isEqualTo(value);
            case Cell.Fraction(double value) -> {
                assertThat(read.orElseThrow().asNumber().doubleValue()).isCloseTo(value, within(1e-15));
                assertThat(read.orElseThrow().getDataFormatString()).isEqualTo("0.0%");
            }
            case Cell.Word(var word) ->
                assertThat(read.orElseThrow().asString()).isEqualTo(word.label());
            case Cell.Text(String text) ->
                assertThat(read.map(org.dhatim.fastexcel.reader.Cell::asString).orElse(""))
                        .isEqualTo(text);
            case Cell.Unknown() ->
                assertThat(read.map(org.dhatim.fastexcel.reader.Cell::asString).orElse(""))
                        .isEqualTo(column.type() == Column.Type.STRING ? column.unknown() : "");
        }
    }

    @ParameterizedTest
    @MethodSource("publications")
    void everyColumnHasAHeadingOfItsOwnThatTheNotesExplain(Publication publication) throws Exception {
        Figure figure = publication.figure();
        Read read = read(XlsxFile.write(publication));
        List<String> headings = read.table().getFirst().stream()
                .map(org.dhatim.fastexcel.reader.Cell::asString)
                .toList();
        assertThat(headings).hasSize(figure.columns().size()).doesNotHaveDuplicates();
        assertThat(read.notes())
                .contains(
                        figure.title(),
                        figure.subtitle(),
                        figure.sentence(),
                        figure.release().id())
                .contains(headings)
                .contains(figure.columns().stream().map(Column::name).toList())
                .contains(new Citation(publication).text())
                .contains("What it counts", "What to be careful about");
        assertThat(figure.notes()).allSatisfy(note -> assertThat(read.notes()).contains(note));
        assertThat(figure.sources())
                .allSatisfy(source -> assertThat(read.notes()).contains(source.url()));
    }

    @Test
    void itSaysWhetherItFollowsNewDataOrHoldsOn() throws Exception {
        Publication live = Publications.of(Questions.OUTCOMES_OVER_TIME, Selection.ALL);
        Publication frozen = Publications.of(Questions.OUTCOMES_OVER_TIME, live.frozen());
        assertThat(read(XlsxFile.write(live)).notes()).contains("follows new data", "/figures/outcomes-over-time.xlsx");
        assertThat(read(XlsxFile.write(frozen)).notes())
                .contains(
                        "holds on to its release",
                        ".xlsx?release=" + live.figure().release().id());
    }

    @Test
    void textThatLooksLikeAFormulaIsText() throws Exception {
        Figure figure = Publications.texts(Publications.FORMULAS);
        byte[] file = XlsxFile.write(Publications.of(figure));
        var table = read(file).table();
        for (int line = 0; line < Publications.FORMULAS.size(); line++) {
            var cell = table.get(line + 1).getFirst();
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
            assertThat(cell.asString().replace("\r", "\n"))
                    .isEqualTo(Publications.FORMULAS.get(line).replace("\r", "\n"));
            assertThat(table.get(line + 1).get(1).asNumber().longValueExact()).isEqualTo(-3);
        }
        assertThat(new String(Publications.files(file).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8))
                .doesNotContain("<f>");
    }

    @Test
    void whatNoSpreadsheetCanHoldIsLeftOutOrCut() throws Exception {
        Figure figure = Publications.texts(List.of("a\u0000b\u0007c\ud800d\uffffe", "x".repeat(40_000), "😀 & <b>"));
        var table = read(XlsxFile.write(Publications.of(figure))).table();
        assertThat(table.get(1).getFirst().asString()).isEqualTo("abcde");
        assertThat(table.get(2).getFirst().asString()).hasSize(32_767).endsWith("x…");
        assertThat(table.get(3).getFirst().asString()).isEqualTo("😀 & <b>");
    }

    @Test
    void theSameFigureIsTheSameBytesWhenever() throws Exception {
        Publication publication = Publications.of(Questions.FIRST_AND_FINAL, Selection.ALL);
        byte[] file = XlsxFile.write(publication);
        Thread.sleep(2_100);
        assertThat(XlsxFile.write(publication)).isEqualTo(file);
        LocalDate day = publication.figure().release().date();
        assertThat(new String(Publications.files(file).get("docProps/core.xml"), StandardCharsets.UTF_8))
                .contains(">" + day + "T00:00:00Z<");
    }
}
