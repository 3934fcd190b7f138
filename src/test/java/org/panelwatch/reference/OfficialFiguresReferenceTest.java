package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Unit;
import org.panelwatch.selection.YearKind;

/** Official figures against {@code official.csv} read a second time, and against the tables that were published. */
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

    @Test
    void theHomeOfficesReferralsOfTheYearEndingMarch2023() {
        Selection year = Selection.ALL.with(new Period(2023, 2023));
        Map<String, Long> counts = counts(Questions.OFFICIAL_PROCEEDINGS, year, "group");
        assertThat(counts)
                .containsEntry("Officers, referred to any proceedings", 972L)
                .containsEntry("Officers, referred to a misconduct meeting", 519L)
                .containsEntry("Officers, referred to a misconduct hearing", 266L)
                .containsEntry("Officers, referred to an accelerated hearing", 187L)
                .containsEntry("Officers and staff, referred to any proceedings", 1300L)
                .containsEntry("Staff, referred to any proceedings", 328L)
                .containsEntry("Officers, misconduct at a misconduct meeting", 409L)
                .containsEntry("Officers, finding known at a misconduct meeting", 518L)
                .containsEntry("Officers, gross misconduct at a misconduct hearing", 207L)
                .containsEntry("Officers, misconduct at a misconduct hearing", 25L)
                .hasSize(10);
    }

    @Test
    void theAllegationsOfTheYearEndingMarch2022StandApartFromPeople() {
        Figure figure = Shipped.figure(Questions.OFFICIAL_PROCEEDINGS, Selection.ALL.by(Dimension.CASE_TYPE));
        assertThat(figure.rows())
                .allSatisfy(row -> assertThat(text(figure, row, "counted")).isEqualTo("allegations"));
        Map<String, Map<String, Long>> table = new TreeMap<>();
        figure.rows().stream()
                .filter(row -> text(figure, row, "step").equals("referred"))
                .forEach(row -> table.computeIfAbsent(text(figure, row, "case_type"), type -> new HashMap<>())
                        .put(text(figure, row, "proceeding"), count(figure, row)));
        assertThat(table.get("police_complaint")).containsAllEntriesOf(byProceeding(105, 46, 6));
        assertThat(table.get("conduct_matter")).containsAllEntriesOf(byProceeding(471, 189, 124));
        assertThat(table.get("recordable_conduct")).containsAllEntriesOf(byProceeding(200, 126, 175));
        Figure people = Shipped.figure(Questions.OFFICIAL_PROCEEDINGS, Selection.ALL);
        assertThat(people.rows()).noneMatch(row -> text(people, row, "counted").equals("allegations"));
    }

    private static Map<String, Long> byProceeding(long meetings, long hearings, long accelerated) {
        return Map.of(
                "misconduct_meeting", meetings, "misconduct_hearing", hearings, "accelerated_hearing", accelerated);
    }

    @Test
    void theWatchdogsStepsOfTheYearEndingMarch2023() {
        Figure figure = Shipped.figure(Questions.OFFICIAL_WATCHDOG, Selection.ALL.with(new Period(2023, 2023)));
        assertThat(figure.rows().stream().map(row -> text(figure, row, "step") + " " + text(figure, row, "count")))
                .containsExactly(
                        "investigations 312",
                        "investigated 232",
                        "case_to_answer 108",
                        "proceedings 87",
                        "proven 70",
                        "gross_misconduct 43",
                        "dismissed 32");
    }

    @Test
    void theBarredOfficersOfTheYearEndingMarch2024ByRank() {
        Figure figure = Shipped.figure(
                Questions.OFFICIAL_BARRED, Selection.ALL.by(Dimension.RANK).with(new Period(2024, 2024)));
        assertThat(figure.rows().stream().map(row -> count(figure, row)))
                .containsExactlyInAnyOrder(519L, 48L, 16L, 5L, 2L, 1L, 2L);
        assertThat(Shipped.sum(figure, "count")).isEqualTo(593);
        assertThat(counts(Questions.OFFICIAL_BARRED, Selection.ALL.with(new Period(2024, 2024)), "people"))
                .containsEntry("officers", 593L);
    }

    @Test
    void theBarredOfficersOfTheYearEndingMarch2020ByHowTheyLeft() {
        Selection year = Selection.ALL.by(Dimension.LEFT_BY).with(new Period(2020, 2020));
        assertThat(counts(Questions.OFFICIAL_BARRED, year, "left_by"))
                .isEqualTo(Map.of("dismissed", 127L, "resigned", 93L, "retired", 12L));
    }

    @Test
    void threeCountsOfDismissalInOneYear() {
        assertThat(counts(Questions.OFFICIAL_DISMISSALS, Selection.ALL.with(new Period(2024, 2024)), "series"))
                .isEqualTo(Map.of("home_office_leavers", 365L, "barred_list", 593L, "home_office_misconduct", 563L));
        assertThat(counts(Questions.OFFICIAL_DISMISSALS, Selection.ALL.with(new Period(2025, 2025)), "series"))
                .isEqualTo(Map.of("home_office_leavers", 426L, "barred_list", 735L));
    }

    @Test
    void fortyThreeForcesAddTo141() {
        Figure figure = Shipped.figure(Questions.OFFICIAL_FORCES, Selection.ALL);
        assertThat(figure.rows()).hasSize(43);
        assertThat(Shipped.sum(figure, "count")).isEqualTo(141);
        assertThat(figure.rows()).allSatisfy(row -> {
            assertThat(text(figure, row, "period")).isEqualTo("year ending March 2009");
            assertThat(text(figure, row, "counted")).isEqualTo("fte");
        });
    }

    @Test
    void punishmentsVariedOnAppealFrom1986To1989() {
        Figure figure = Shipped.figure(Questions.OFFICIAL_APPEALS, Selection.ALL.with(new Period(1986, 1989)));
        assertThat(figure.rows().stream()
                        .filter(row -> text(figure, row, "result").equals("punishment_varied"))
                        .map(row -> text(figure, row, "group") + " " + text(figure, row, "count")))
                .containsExactly("1986 11", "1987 20", "1988 18", "1989 9");
    }

    @Test
    void theSharesThatDidNotEndInDismissal() {
        Figure figure = Shipped.figure(Questions.OFFICIAL_LESSER_SANCTIONS, Selection.ALL);
        assertThat(figure.rows().stream()
                        .map(row -> text(figure, row, "not_dismissed") + " of " + text(figure, row, "n")))
                .containsExactly("63 of 118", "44 of 99", "19 of 44", "11 of 43", "56 of 619", "2 of 14");
        List<List<Integer>> percent = List.of(
                List.of(53, 44, 62),
                List.of(44, 35, 54),
                List.of(43, 30, 58),
                List.of(26, 15, 40),
                List.of(9, 7, 12),
                List.of(14, 4, 40));
        for (int i = 0; i < 6; i++) {
            Row row = figure.rows().get(i);
            List<Integer> shown = Stream.of("rate", "low95", "high95")
                    .map(column -> (int) Math.round(100 * fraction(figure, row, column)))
                    .toList();
            assertThat(shown).isEqualTo(percent.get(i));
        }
        assertThat(fraction(figure, figure.rows().getFirst(), "rate")).isCloseTo(63 / 118.0, within(1e-12));
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

    private static Map<String, Long> counts(Question question, Selection selection, String column) {
        Figure figure = Shipped.figure(question, selection);
        return figure.rows().stream()
                .collect(Collectors.toMap(row -> text(figure, row, column), row -> count(figure, row)));
    }

    private static long count(Figure figure, Row row) {
        return ((Cell.Count) figure.cell(row, "count")).value();
    }

    private static double fraction(Figure figure, Row row, String column) {
        return ((Cell.Fraction) figure.cell(row, column)).value();
    }

    private static String text(Figure figure, Row row, String column) {
        return switch (figure.cell(row, column)) {
            case Cell.Count(long value) -> Long.toString(value);
            case Cell.Fraction(double value) -> Double.toString(value);
            case Cell.Word(var value) -> value.code();
            case Cell.Text(String value) -> value;
            case Cell.Unknown() -> "";
        };
    }
}
