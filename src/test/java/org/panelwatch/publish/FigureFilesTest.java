package org.panelwatch.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.question.index.Questions;
import org.panelwatch.reference.ReferenceSelections;
import org.panelwatch.reference.Shipped;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.selection.Theme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FigureFilesTest {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static Stream<Figure> figures() {
        List<Selection> selections =
                new ArrayList<>(ReferenceSelections.random(Shipped.release().forces(), 5, 3));
        selections.add(Selection.ALL);
        selections.add(Selection.ALL.with(Criterion.FORCE, List.of("ministry_of_defence")));
        return selections.stream()
                .flatMap(selection -> Questions.all().stream().map(question -> Shipped.figure(question, selection)));
    }

    private static JsonNode json(Figure figure, Selection selection) {
        return JsonMapper.shared()
                .readTree(JsonFile.write(new Publication(figure, selection, "/sanctions", "How often", Site.LOCAL)));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void jsonHoldsEveryCell(Figure figure) {
        JsonNode json = json(figure, Selection.ALL);
        assertThat(json.get("figure").asString()).isEqualTo(figure.id());
        assertThat(json.get("sentence").asString()).isEqualTo(figure.sentence());
        assertThat(json.get("columns").size()).isEqualTo(figure.columns().size());
        assertThat(json.get("rows").size()).isEqualTo(figure.rows().size());
        assertThat(json.get("sources").size()).isEqualTo(figure.sources().size());
        for (int i = 0; i < figure.rows().size(); i++) {
            Row row = figure.rows().get(i);
            for (Column column : figure.columns()) {
                isThe(figure.cell(row, column.name()), json.get("rows").get(i).get(column.name()));
            }
        }
    }

    private static void isThe(Cell cell, JsonNode value) {
        switch (cell) {
            case Cell.Count(long count) -> {
                assertThat(value.isIntegralNumber()).isTrue();
                assertThat(value.asLong()).isEqualTo(count);
            }
            case Cell.Fraction(double fraction) -> {
                assertThat(value.asDouble()).isEqualTo(fraction).isBetween(0.0, 1.0);
            }
            case Cell.Word(var word) -> assertThat(value.asString()).isEqualTo(word.code());
            case Cell.Text(String text) -> assertThat(value.asString()).isEqualTo(text);
            case Cell.Unknown() -> assertThat(value.isNull()).isTrue();
        }
    }

    @Test
    void jsonSaysTheWholeSelectionWithItsDefaults() {
        Selection selection = Selection.ALL
                .with(Basis.FINAL)
                .with(new Period(2018, null))
                .with(Criterion.FORCE, List.of("kent", "surrey"));
        JsonNode json = json(Shipped.figure(Questions.OUTCOMES_OVER_TIME, selection), selection)
                .get("selection");
        assertThat(json.propertyNames()).containsExactlyElementsOf(SelectionUrl.keys());
        assertThat(json.toString())
                .isEqualTo(
                        "{\"force\":[\"kent\",\"surrey\"],\"region\":[],\"proceeding\":[],\"chair\":[],\"rank\":[],"
                                + "\"service\":[],\"conduct\":[],\"source\":[],\"regime\":[],\"from\":2018,\"to\":null,\"year\":\"calendar\",\"basis\":\"final\",\"as_of\":null,"
                                + "\"leavers\":\"counted\",\"unit\":\"officer\",\"include\":[],\"by\":null,\"compare\":null,\"show\":\"count\",\"tab\":\"chart\",\"case\":null,\"release\":null,\"theme\":\"light\"}");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void csvHoldsTheSameRowsAsJson(Figure figure) throws Exception {
        String text = new String(CsvFile.write(figure), StandardCharsets.UTF_8);
        JsonNode rows = json(figure, Selection.ALL).get("rows");
        List<CSVRecord> records = WITH_HEADER.parse(new StringReader(text)).getRecords();
        assertThat(text).endsWith("\n").doesNotContain("\r");
        assertThat(text.lines().findFirst())
                .hasValue(String.join(
                        ",", figure.columns().stream().map(Column::name).toList()));
        assertThat(records).hasSize(rows.size());
        for (CSVRecord record : records) {
            JsonNode row = rows.get((int) record.getRecordNumber() - 1);
            record.toMap().forEach((name, value) -> {
                JsonNode cell = row.get(name);
                assertThat(value).isEqualTo(cell.isNull() ? "" : cell.asString());
            });
        }
    }

    @Test
    void anotherDatabaseReadsTheCsvAsNumbersAndNulls(@TempDir Path folder) throws Exception {
        Figure figure = Shipped.figure(
                Questions.LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL.with(Criterion.SOURCE, List.of("watchdog")));
        Path file = Files.write(folder.resolve("figure.csv"), CsvFile.write(figure));
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet read = duckdb.createStatement().executeQuery("select * from read_csv('" + file + "')")) {
            for (Row row : figure.rows()) {
                assertThat(read.next()).isTrue();
                assertThat(Cell.of(read.getLong("year"))).isEqualTo(figure.cell(row, "year"));
                assertThat(Cell.of(read.getLong("lesser"))).isEqualTo(figure.cell(row, "lesser"));
                assertThat(Cell.of(read.getLong("n"))).isEqualTo(figure.cell(row, "n"));
                double rate = read.getDouble("rate");
                if (figure.cell(row, "rate") instanceof Cell.Fraction(double fraction)) {
                    assertThat(rate).isCloseTo(fraction, within(1e-15));
                } else {
                    assertThat(read.wasNull()).isTrue();
                }
            }
            assertThat(read.next()).isFalse();
        }
    }

    @Test
    void textThatASpreadsheetWouldRunIsGuardedAndNumbersAreNot() throws Exception {
        List<String> harmless = List.of(
                "Kent Police", "a=b", "", "'quoted", "two\nlines", "a,b", "say \"so\"", "year – month", "a\t=1", "£-1");
        Figure figure = Publications.texts(
                Stream.concat(Publications.FORMULAS.stream(), harmless.stream()).toList());
        List<String> guarded = Stream.concat(Publications.FORMULAS.stream().map(text -> "'" + text), harmless.stream())
                .toList();
        for (byte[] file : List.of(CsvFile.write(figure), CsvFile.writeForExcel(figure))) {
            String text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
            List<CSVRecord> records = WITH_HEADER.parse(new StringReader(text)).getRecords();
            assertThat(records.stream().map(record -> record.get("text")).toList())
                    .containsExactlyElementsOf(guarded);
            assertThat(records).allMatch(record -> record.get("n").equals("-3"));
        }
    }

    static Stream<Publication> publications() {
        return Publications.everyQuestion();
    }

    /** As another program would, with no word about the columns; this one would take "yes" and "no" for truth values. */
    @ParameterizedTest
    @MethodSource("publications")
    void anotherDatabaseReadsTheRowsOfTheJson(Publication publication, @TempDir Path folder) throws Exception {
        Figure figure = publication.figure();
        Path file = Files.write(folder.resolve("figure.csv"), CsvFile.write(figure));
        JsonNode rows =
                JsonMapper.shared().readTree(JsonFile.write(publication)).get("rows");
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet read = duckdb.createStatement()
                        .executeQuery("select * from read_csv('" + file + "', header = true, sample_size = -1,"
                                + " auto_type_candidates = ['BIGINT', 'DOUBLE', 'VARCHAR'])")) {
            for (JsonNode row : rows.values()) {
                assertThat(read.next()).isTrue();
                for (Column column : figure.columns()) {
                    is(read, column, row.get(column.name()));
                }
            }
            assertThat(read.next()).isFalse();
        }
    }

    private static void is(ResultSet read, Column column, JsonNode value) throws Exception {
        String name = column.name();
        if (value.isNull()) {
            assertThat(read.getObject(name)).as(name).isNull();
        } else if (value.isIntegralNumber()) {
            assertThat(read.getLong(name)).as(name).isEqualTo(value.asLong());
        } else if (value.isNumber()) {
            assertThat(read.getDouble(name)).as(name).isCloseTo(value.asDouble(), within(1e-15));
        } else {
            assertThat(read.getString(name)).as(name).isEqualTo(value.asString());
        }
    }

    @Test
    void aFileIsNamedAfterFigureSelectionAndRelease() {
        String id = "0123456789ab";
        Selection kent = Selection.ALL.with(Criterion.FORCE, List.of("kent"));
        FileChoices square = new FileChoices(Picture.of(Preset.SQUARE, Theme.LIGHT, false), false);
        assertThat(FileName.of("reversals-compared", Selection.ALL, FileChoices.USUAL, id, Form.CSV))
                .isEqualTo("reversals-compared-" + id + ".csv");
        assertThat(FileName.of("reversals-compared", kent, FileChoices.USUAL, id, Form.JSON))
                .matches("reversals-compared-[0-9a-f]{8}-" + id + "\\.json");
        assertThat(Stream.of(Selection.ALL, kent, kent.with(Basis.FINAL), kent.with(Theme.DARK))
                        .flatMap(selection -> Stream.of(FileChoices.of(selection.theme()), square)
                                .map(choices -> FileName.of("x", selection, choices, id, Form.PNG))))
                .doesNotHaveDuplicates();
    }
}
