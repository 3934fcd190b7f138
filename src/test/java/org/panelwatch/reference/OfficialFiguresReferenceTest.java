package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.reference.Shipped.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Unit;
import org.panelwatch.selection.YearKind;

/** Official figures against {@code official.csv} read a second time. */
class OfficialFiguresReferenceTest {

    private static List<Map<String, String>> published;

    @BeforeAll
    static void read() throws Exception {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Path.of("data/official.csv"), StandardCharsets.UTF_8, format)) {
            published = parser.stream().map(row -> row.toMap()).toList();
        }
    }

    static Stream<Question> questions() {
        return Questions.all().stream().filter(question -> question.id().startsWith("official-"));
    }

    static Stream<Question> countQuestions() {
        return questions().filter(question -> question != Questions.OFFICIAL_LESSER_SANCTIONS);
    }

    private static List<Selection> selections(Question question) {
        List<Selection> splits = Stream.concat(
                        Stream.of(Selection.ALL), question.dimensions().stream().map(Selection.ALL::by))
                .toList();
        return splits.stream()
                .flatMap(split -> Stream.of(
                        split,
                        split.with(Criterion.FORCE, List.of("metropolitan")),
                        split.with(Criterion.FORCE, List.of("lancashire", "metropolitan", "dorset")),
                        split.with(new Period(2021, 2023)),
                        split.with(new Period(1900, 1950)),
                        split.with(new Period(2022, 2022))))
                .toList();
    }

    /** Every row is one row of the file: same place, publisher, page, note, unit, people and number. */
    @ParameterizedTest
    @MethodSource("countQuestions")
    void everyNumberStandsInTheFileAsItWasPublished(Question question) {
        Map<List<String>, Long> file = published.stream()
                .filter(row -> row.get("measure").equals("count"))
                .collect(Collectors.groupingBy(
                        row -> Stream.of(
                                        "area",
                                        "value",
                                        "counted",
                                        "worker",
                                        "source_publisher",
                                        "source_url",
                                        "edition",
                                        "note")
                                .map(row::get)
                                .toList(),
                        Collectors.counting()));
        for (Selection selection : selections(question)) {
            Figure figure = Shipped.figure(question, selection);
            Map<List<String>, Long> shown = figure.rows().stream()
                    .collect(Collectors.groupingBy(
                            row -> Stream.of(
                                            "area", "count", "counted", "worker", "publisher", "url", "edition", "note")
                                    .map(column -> text(figure, row, column))
                                    .toList(),
                            Collectors.counting()));
            shown.forEach((row, n) -> assertThat(n).as(row.toString()).isLessThanOrEqualTo(file.getOrDefault(row, 0L)));
        }
    }

    /** A bar that stood for two rows would hide one of them, or add two up. */
    @ParameterizedTest
    @MethodSource("countQuestions")
    void eachBarIsOneNumber(Question question) {
        for (Selection selection : selections(question)) {
            Figure figure = Shipped.figure(question, selection);
            Drawing.Bars bars = (Drawing.Bars) figure.drawing();
            assertThat(bars.stacked()).isFalse();
            Set<List<String>> names = new HashSet<>();
            for (Row row : figure.rows()) {
                String part = bars.part() == null ? "" : text(figure, row, bars.part());
                assertThat(names.add(List.of(text(figure, row, bars.dimension()), part)))
                        .as(question.id() + " " + selection + " " + row)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void onlyForceYearsAndSplitChangeTheAnswer(Question question) {
        List<Row> rows = Shipped.figure(question, Selection.ALL).rows();
        assertThat(rows).isNotEmpty();
        for (Basis basis : Basis.values()) {
            for (Leavers leavers : Leavers.values()) {
                for (Unit unit : Unit.choices()) {
                    for (YearKind year : YearKind.values()) {
                        Selection selection = Selection.ALL
                                .with(basis)
                                .with(leavers)
                                .with(unit)
                                .with(year)
                                .asOf(LocalDate.of(2020, 6, 30))
                                .with(Criterion.RANK, List.of("sergeant"));
                        assertThat(Shipped.figure(question, selection).rows()).isEqualTo(rows);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyAnswerHasWordsAndSaysWhichFiltersApply(Question question) {
        for (Selection selection : selections(question)) {
            Figure figure = Shipped.figure(question, selection);
            assertThat(figure.title()).isNotBlank();
            assertThat(figure.sentence()).isNotBlank().endsWith(".").hasSizeLessThan(900);
            assertThat(figure.notes()).anyMatch(note -> note.startsWith("Of the filters, "));
            assertThat(figure.isEmpty()).isEqualTo(figure.sources().isEmpty());
        }
    }

    /** The same shares from the file by plain reading. */
    @Test
    void theSharesComeFromTheFile() {
        long whole =
                one("iopc_outcomes", "2018-04-01", row -> row.get("outcome").equals("all"));
        long dismissed =
                one("iopc_outcomes", "2018-04-01", row -> row.get("outcome").equals("dismissed"));
        long parts = published.stream()
                .filter(row -> is(row, "iopc_outcomes", "2018-04-01"))
                .filter(row -> row.get("outcome").endsWith("written_warning")
                        || row.get("breakdown").equals("outcome:other"))
                .mapToLong(row -> Long.parseLong(row.get("value")))
                .sum();
        long stayed = one(
                "home_office_misconduct",
                "2023-04-01",
                row -> row.get("breakdown").startsWith("outcome:"));
        long gone = one(
                "home_office_misconduct",
                "2023-04-01",
                row -> row.get("outcome").equals("dismissed"));
        Figure figure = Shipped.figure(Questions.OFFICIAL_LESSER_SANCTIONS, Selection.ALL);
        assertThat(figure.rows().stream()
                        .map(row -> List.of(
                                Long.parseLong(text(figure, row, "not_dismissed")),
                                Long.parseLong(text(figure, row, "n")))))
                .contains(
                        List.of(whole - dismissed, whole),
                        List.of(parts, parts + dismissed),
                        List.of(stayed, stayed + gone));
    }

    private static long one(String series, String start, Predicate<Map<String, String>> which) {
        List<Map<String, String>> rows = published.stream()
                .filter(row -> is(row, series, start))
                .filter(which)
                .toList();
        assertThat(rows).hasSize(1);
        return Long.parseLong(rows.getFirst().get("value"));
    }

    private static boolean is(Map<String, String> row, String series, String start) {
        return row.get("series").equals(series)
                && row.get("period_start").equals(start)
                && row.get("finding").equals("gross_misconduct")
                && row.get("stage").isEmpty()
                && row.get("measure").equals("count");
    }
}
