package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.COVERAGE;
import static org.panelwatch.question.index.Questions.UNKNOWN_BY_COLUMN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Unit;
import org.panelwatch.selection.YearKind;

class CoverageReferenceTest {

    private record Group(long count, long panels, long day, long month, long year, long watchdog) {}

    private final ReferenceRows rows = new ReferenceRows(Path.of("data"));

    /** A case that awaits a fresh decision is counted here, and left out by the reference: so as first decided. */
    @Test
    void everyGroupOfEverySelectionIsWhatAPlainReadingOfTheFilesCounts() {
        Stream.concat(
                        ReferenceSelections.everyFilter(Shipped.release().forces()).stream(),
                        ReferenceSelections.random(Shipped.release().forces(), 40, 5).stream()
                                .flatMap(selection -> Stream.of(
                                                Dimension.FORCE, Dimension.SOURCE, Dimension.CHAIR, Dimension.REGIME)
                                        .map(selection::by)))
                .map(selection -> selection.with(Basis.FIRST))
                .toList()
                .parallelStream()
                .forEach(selection ->
                        assertThat(counted(selection)).as(selection.toString()).isEqualTo(reference(selection)));
    }

    @Test
    void bothBasesHoldTheSameDecisions() {
        for (Dimension by : COVERAGE.dimensions()) {
            assertThat(counted(Selection.ALL.by(by).with(Basis.FINAL))).isEqualTo(counted(Selection.ALL.by(by)));
        }
    }

    @Test
    void everyGapOfEverySelectionIsWhatAPlainReadingOfTheFilesCounts() {
        ReferenceSelections.everyFilter(Shipped.release().forces()).parallelStream()
                .forEach(selection ->
                        assertThat(gaps(selection)).as(selection.toString()).isEqualTo(gapsRead(selection)));
    }

    @Test
    void theOfficialCountStandsOnlyBesideTheSameYearAndTheSamePeople() {
        Selection financial = Selection.ALL.with(YearKind.FINANCIAL);
        assertThat(official(financial)).isEqualTo(Map.of("2023", 972L, "2024", 1312L));
        assertThat(official(financial.withInclude(Set.of(Include.STAFF))))
                .isEqualTo(Map.of("2023", 1300L, "2024", 1698L));
        assertThat(official(financial.with(Criterion.PROCEEDING, List.of("accelerated_hearing"))))
                .isEqualTo(Map.of("2023", 187L));
        assertThat(official(financial.with(Criterion.PROCEEDING, List.of("misconduct_hearing"))))
                .isEqualTo(Map.of("2023", 266L));
        assertThat(Stream.of(
                        Selection.ALL,
                        financial.by(Dimension.FORCE),
                        financial.with(Unit.PANEL),
                        financial.asOf(LocalDate.of(2026, 1, 1)),
                        financial.with(Criterion.FORCE, List.of("kent"))))
                .allSatisfy(selection -> assertThat(official(selection)).isEmpty());
    }

    @Test
    void everyWayOfCountingIsAnswered() {
        for (Selection way : ReferenceSelections.everyWayOfCounting(Selection.ALL)) {
            for (Unit unit : Unit.choices()) {
                for (YearKind year : YearKind.values()) {
                    for (LocalDate day : Arrays.asList(null, LocalDate.of(2019, 6, 30), LocalDate.of(1999, 1, 1))) {
                        Selection selection = way.with(unit).with(year).asOf(day);
                        assertThat(Shipped.figure(COVERAGE, selection).sentence())
                                .isNotBlank();
                        assertThat(Shipped.figure(UNKNOWN_BY_COLUMN, selection).sentence())
                                .isNotBlank();
                    }
                }
            }
        }
    }

    private static Map<String, Group> counted(Selection selection) {
        Figure figure = Shipped.figure(COVERAGE, selection);
        return figure.rows().stream()
                .filter(row -> Shipped.count(figure, row, "count") > 0)
                .collect(Collectors.toMap(
                        CoverageReferenceTest::name,
                        row -> new Group(
                                Shipped.count(figure, row, "count"),
                                Shipped.count(figure, row, "panels"),
                                Shipped.count(figure, row, "to_the_day"),
                                Shipped.count(figure, row, "to_the_month"),
                                Shipped.count(figure, row, "to_the_year"),
                                Shipped.count(figure, row, "watchdog")),
                        (one, other) -> {
                            throw new AssertionError("A group stands twice");
                        },
                        TreeMap::new));
    }

    private Map<String, Group> reference(Selection selection) {
        Dimension by = selection.by() == null ? Dimension.YEAR : selection.by();
        return rows.base(selection).stream()
                .map(rows::hearing)
                .collect(Collectors.groupingBy(
                        hearing -> switch (by) {
                            case YEAR -> hearing.get("decided_on").substring(0, 4);
                            case SOURCE -> hearing.get("source_kind");
                            case REGIME -> rows.value(Criterion.REGIME, hearing);
                            default -> hearing.get(by.code());
                        },
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), this::group)));
    }

    private Group group(List<Map<String, String>> hearings) {
        return new Group(
                hearings.size(),
                hearings.stream().map(rows::panel).distinct().count(),
                count(hearings, hearing -> hearing.get("decided_on").length() == 10),
                count(hearings, hearing -> hearing.get("decided_on").length() == 7),
                count(hearings, hearing -> hearing.get("decided_on").length() == 4),
                count(hearings, hearing -> hearing.get("source_kind").equals("watchdog")));
    }

    private static Map<String, List<Long>> gaps(Selection selection) {
        Figure figure = Shipped.figure(UNKNOWN_BY_COLUMN, selection);
        return figure.rows().stream()
                .collect(Collectors.toMap(
                        CoverageReferenceTest::name,
                        row -> List.of(Shipped.count(figure, row, "unknown"), Shipped.count(figure, row, "n"))));
    }

    private Map<String, List<Long>> gapsRead(Selection selection) {
        List<Map<String, String>> hearings =
                rows.base(selection).stream().map(rows::hearing).toList();
        Map<String, List<Long>> gaps = new TreeMap<>();
        for (String column : List.of("chair", "rank", "service_status", "conduct", "source_date")) {
            put(gaps, column, hearings, hearing -> true);
        }
        put(
                gaps,
                "sanction_months",
                hearings,
                hearing -> hearing.get("sanction").endsWith("_warning"));
        if (!hearings.isEmpty()) {
            long vague = count(hearings, hearing -> hearing.get("decided_on").length() < 10);
            gaps.put("decided_on", List.of(vague, (long) hearings.size()));
        }
        return gaps;
    }

    private static void put(
            Map<String, List<Long>> gaps,
            String column,
            List<Map<String, String>> hearings,
            Predicate<Map<String, String>> concerned) {
        long n = count(hearings, concerned);
        if (n > 0) {
            gaps.put(
                    column,
                    List.of(
                            count(
                                    hearings,
                                    concerned.and(hearing -> hearing.get(column).isEmpty())),
                            n));
        }
    }

    private static Map<String, Long> official(Selection selection) {
        Figure figure = Shipped.figure(COVERAGE, selection);
        return figure.rows().stream()
                .filter(row -> figure.cell(row, "official") instanceof Cell.Count)
                .collect(Collectors.toMap(CoverageReferenceTest::name, row -> Shipped.count(figure, row, "official")));
    }

    private static String name(Row row) {
        return row.cells().getFirst() instanceof Cell.Word(var word) ? word.code() : "";
    }

    private static <T> long count(List<T> rows, Predicate<T> which) {
        return rows.stream().filter(which).count();
    }
}
