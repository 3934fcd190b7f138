package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Facets;
import org.panelwatch.question.Matches;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.OwnQuestions;
import org.panelwatch.release.OwnFiles;
import org.panelwatch.release.PrivateRelease;
import org.panelwatch.release.PrivateSpaces;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.YearKind;

/**
 * Figures of a visitor's own file against a plain reading of that file: eighteen made up decisions on a scale of their
 * own, some undated, some known to the month or year, one without a finding.
 */
class OwnDataReferenceTest {

    @TempDir
    static Path folder;

    private static PrivateSpaces spaces;
    private static PrivateRelease loaded;
    private static OwnQuestions questions;
    private static Answers answers;
    private static List<BoardLine> lines = List.of();

    @BeforeAll
    static void load() throws Exception {
        spaces = OwnFiles.spaces(folder);
        loaded = OwnFiles.load(spaces.open(), OwnFiles.board(), OwnFiles.BOARD);
        questions = OwnQuestions.of(loaded);
        answers = Answers.of(loaded);
        lines = lines();
    }

    @AfterAll
    static void close() {
        spaces.close();
    }

    private static List<BoardLine> lines() throws IOException {
        return Files.readAllLines(OwnFiles.BOARD.resolve("board.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new BoardLine(cells[1], cells[4], cells[5], cells[6], cells[7], cells[8], cells[9]))
                .filter(BoardLine::decision)
                .toList();
    }

    private static Figure figure(String id, Selection selection) {
        return answers.answer(questions.find(id).orElseThrow(), selection);
    }

    private static Map<String, List<Long>> rows(Figure figure, String dimension, String hits) {
        Map<String, List<Long>> rows = new TreeMap<>();
        for (Row row : figure.rows()) {
            rows.put(key(figure.cell(row, dimension)), List.of(count(figure, row, hits), count(figure, row, "n")));
        }
        return rows;
    }

    private static String key(Cell cell) {
        return switch (cell) {
            case Cell.Word(var word) -> word.code();
            case Cell.Count(long year) -> Long.toString(year);
            default -> "";
        };
    }

    private static long count(Figure figure, Row row, String column) {
        return figure.cell(row, column) instanceof Cell.Count(long value) ? value : -1;
    }

    private static long count(Predicate<BoardLine> which) {
        return lines.stream().filter(which).count();
    }

    @Test
    void findingsAreThoseOfTheFileInItsOwnWords() {
        Figure figure = figure("own-findings", Selection.ALL);
        assertThat(rows(figure, "finding", "count"))
                .isEqualTo(Map.of(
                        "sustained", List.of(count(line -> line.found().equals("Sustained")), 17L),
                        "minor", List.of(count(line -> line.found().equals("Minor breach")), 17L),
                        "unfounded", List.of(count(line -> line.found().equals("Unfounded")), 17L)));
        assertThat(figure.rows().getFirst().cells())
                .startsWith(
                        new Cell.Word(
                                ((Cell.Word) figure.rows().getFirst().cells().getFirst()).value()),
                        new Cell.Text("Sustained"),
                        new Cell.Count(13));
        assertThat(figure.sentence())
                .isEqualTo("Of 17 decisions (Elsewhere Police Department), the finding is 'Sustained' in 13 (76%, 95% "
                        + "interval 53% to 90%), 'Minor breach' in 2 and 'Unfounded' in 2.");
    }

    @Test
    void sanctionsAreThoseOfTheFileAndWhatIsMissingIsSaid() {
        Figure figure = figure("own-sanctions", Selection.ALL);
        assertThat(rows(figure, "sanction", "count"))
                .isEqualTo(Map.of(
                        "training", List.of(count(line -> line.end().equals("Training")), 14L),
                        "suspension", List.of(count(line -> line.end().equals("Suspended")), 14L),
                        "termination", List.of(count(line -> line.end().equals("Terminated")), 14L)));
        assertThat(figure.notes()).contains("Left out for want of a sanction: not stated in 2 and pending in 1.");
        assertThat(figure.notes()).contains("1 row of the files has no finding and is not counted: pending in 1.");
    }

    @Test
    void theLesserSanctionRateGoesByWhatEndsACareer() {
        Figure figure = figure("lesser-sanction-rate-compared", Selection.ALL.by(Dimension.CONDUCT));
        assertThat(rows(figure, "conduct", "lesser"))
                .isEqualTo(Map.of(
                        "excessive_force",
                        List.of(
                                count(line -> line.lesser() && line.allegation().equals("Force")),
                                count(line -> line.inRate() && line.allegation().equals("Force"))),
                        "dishonesty",
                        List.of(
                                count(line -> line.lesser() && line.allegation().equals("Falsehood")),
                                count(line -> line.inRate() && line.allegation().equals("Falsehood")))))
                .containsEntry("excessive_force", List.of(4L, 7L))
                .containsEntry("dishonesty", List.of(5L, 5L));
        assertThat(figure.sentence())
                .startsWith("Of 12 decisions counted as gross misconduct (Elsewhere Police Department), 9 (75%, 95% "
                        + "interval 47% to 91%) ended in less than dismissal, as the data state.");
        assertThat(figure.notes())
                .contains(
                        "Your mapping counts 'Sustained' as gross misconduct, 'Minor breach' as misconduct and "
                                + "'Unfounded' as not proven.",
                        "Counted with dismissal: 'Termination'. Counted as less: 'Training' and 'Suspension'.");
        assertThat(figure.column("panels")).isEmpty();
    }

    @Test
    void undatedRowsAreLeftOutOverTimeAndSaidToBe() {
        for (YearKind kind : YearKind.values()) {
            Figure figure = figure("lesser-sanction-rate-over-time", Selection.ALL.with(kind));
            Map<String, List<Long>> expected = new TreeMap<>();
            for (String year : List.of("2019", "2020", "2021", "2022")) {
                Predicate<BoardLine> in =
                        line -> (kind == YearKind.CALENDAR ? line.year() : line.yearToMarch()).equals(year);
                expected.put(year, List.of(count(in.and(BoardLine::lesser)), count(in.and(BoardLine::inRate))));
            }
            assertThat(rows(figure, "year", "lesser")).as(kind.code()).isEqualTo(expected);
        }
        assertThat(figure("lesser-sanction-rate-over-time", Selection.ALL).notes())
                .contains("3 decisions are left out: the files do not say in which year.")
                .noneMatch(note -> note.contains("Dashed lines"));
        assertThat(figure("lesser-sanction-rate-over-time", Selection.ALL.with(YearKind.FINANCIAL))
                        .notes())
                .contains("6 decisions are left out: the files do not say in which year ending 31 March.");
    }

    @Test
    void aPeriodLeavesOutUndatedRowsAndSaysSo() {
        Selection early = Selection.ALL.with(new Period(2019, 2020));
        Figure figure = figure("own-findings", early);
        long there = count(line -> line.year().matches("2019|2020"));
        assertThat(figure.sum("count")).isEqualTo(there).isEqualTo(8);
        assertThat(figure.notes()).contains("3 decisions are left out: the files do not say in which year.");
        assertThat(Matches.outcomes(loaded.release(), early).words()).isEqualTo("8 decisions");
    }

    @Test
    void findingsOverTimeCountEveryDatedRow() {
        Figure figure = figure("findings-over-time", Selection.ALL);
        assertThat(figure.sum("count"))
                .isEqualTo(count(line -> !line.year().isEmpty()))
                .isEqualTo(14);
    }

    @Test
    void recommendedAgainstFinalGoesByTheRanksOfTheScale() {
        Predicate<BoardLine> both = line -> BoardLine.SEVERITY.containsKey(line.advice()) && line.sanctioned();
        Figure sanctions = figure("own-recommended-sanctions", Selection.ALL);
        assertThat(rows(sanctions, "final", "count"))
                .isEqualTo(Map.of(
                        "lighter",
                        List.of(
                                count(both.and(line ->
                                        BoardLine.SEVERITY.get(line.end()) < BoardLine.SEVERITY.get(line.advice()))),
                                count(both)),
                        "same",
                        List.of(
                                count(both.and(line -> BoardLine.SEVERITY
                                        .get(line.end())
                                        .equals(BoardLine.SEVERITY.get(line.advice())))),
                                count(both)),
                        "heavier",
                        List.of(
                                count(both.and(line ->
                                        BoardLine.SEVERITY.get(line.end()) > BoardLine.SEVERITY.get(line.advice()))),
                                count(both))))
                .containsEntry("lighter", List.of(5L, 12L))
                .containsEntry("heavier", List.of(2L, 12L));
        assertThat(sanctions.sentence())
                .isEqualTo("Of 12 decisions with a recommended and a final sanction (Elsewhere Police Department), 5 "
                        + "(42%, 95% interval 19% to 68%) ended lighter than recommended, 5 the same and 2 heavier.");
        assertThat(sanctions.notes())
                .contains(
                        "Left out: 2 decisions with a recommended sanction but no final one.",
                        "Left out: 2 decisions with a final sanction but no recommended one.");
        assertThat(rows(figure("own-recommended-findings", Selection.ALL), "final", "count"))
                .isEqualTo(Map.of("lighter", List.of(2L, 17L), "same", List.of(14L, 17L), "heavier", List.of(1L, 17L)));
    }

    @Test
    void filtersNarrowEveryFigure() {
        Selection sergeants = Selection.ALL.with(Criterion.RANK, List.of("sergeant"));
        assertThat(figure("own-findings", sergeants).sum("count"))
                .isEqualTo(count(line -> line.rank().equals("Sergeant")))
                .isEqualTo(2);
        assertThat(Facets.outcomes(loaded.release(), Selection.ALL).matching(Criterion.RANK, "sergeant"))
                .isEqualTo(2);
        assertThat(Facets.outcomes(loaded.release(), Selection.ALL).years())
                .isEqualTo(new TreeMap<>(Map.of(2019, 4, 2020, 4, 2021, 4, 2022, 2)));
        assertThat(figure("own-findings", Selection.ALL.with(Criterion.RANK, List.of("superintendent")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void onlyQuestionsThatTheRowsAnswerAreOffered() {
        assertThat(questions.all())
                .extracting(Question::id)
                .containsExactly(
                        "own-findings",
                        "own-sanctions",
                        "lesser-sanction-rate-compared",
                        "lesser-sanction-rate-over-time",
                        "own-recommended-sanctions",
                        "own-recommended-findings",
                        "findings-over-time");
        assertThat(questions.all()).extracting(Question::page).containsOnly("/workbench");
        assertThat(questions.find("lesser-sanction-rate-compared").orElseThrow().dimensions())
                .containsExactly(Dimension.CONDUCT, Dimension.FORCE, Dimension.RANK);
        assertThat(questions.criteria()).containsExactly(Criterion.FORCE, Criterion.RANK, Criterion.CONDUCT);
        assertThat(questions.notOffered())
                .extracting(OwnQuestions.NotOffered::title, OwnQuestions.NotOffered::why)
                .contains(
                        tuple(
                                "Which lesser sanctions were given",
                                "It names the sanctions of England and Wales, and your mapping has a scale of its own."),
                        tuple(
                                "How often gross misconduct ended in less than dismissal, forces against chance",
                                "It compares forces, and needs three or more."));
    }
}
