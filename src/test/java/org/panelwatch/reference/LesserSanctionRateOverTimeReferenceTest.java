package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.panelwatch.question.index.Questions.LESSER_SANCTION_RATE_OVER_TIME;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;

class LesserSanctionRateOverTimeReferenceTest {

    private record Year(long year, long lesser, long n, long panels) {}

    private final ReferenceRows rows = new ReferenceRows(Path.of("data"));

    @Test
    void everyYearOfEverySelectionIsWhatAPlainReadingOfTheFilesCounts() {
        List<Selection> selections = ReferenceSelections.some(Shipped.release().forces()).stream()
                .map(selection -> selection.compare(null))
                .toList();
        assertThat(selections).hasSizeGreaterThan(600);
        selections.parallelStream().forEach(selection -> {
            Figure figure = Shipped.figure(LESSER_SANCTION_RATE_OVER_TIME, selection);
            assertThat(counted(figure)).as(selection.toString()).isEqualTo(reference(selection));
            figure.rows().forEach(row -> isAProportion(figure, row));
        });
    }

    @Test
    void panelsAreThoseOfTheWholePeriodToo() {
        List<String> base = rows.inRate(Selection.ALL);
        assertThat(base).hasSize(398);
        assertThat(base.stream().map(id -> rows.panel(rows.hearing(id))).distinct())
                .hasSize(303);
        assertThat(Shipped.figure(LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL).notes())
                .contains("398 officers, decided by 303 panels; officers before one panel are not independent.");
    }

    @Test
    void fiftySixOf398WereGivenLessThanDismissalAsFirstDecided() {
        assertThat(lesserOf(Selection.ALL)).containsExactly(56L, 398L);
    }

    @Test
    void sixteenOf52ThatTheWatchdogReported() {
        assertThat(lesserOf(Selection.ALL.with(Criterion.SOURCE, List.of("watchdog"))))
                .containsExactly(16L, 52L);
    }

    @Test
    void twentyFourOf82FromTheYears2018To2020() {
        assertThat(lesserOf(Selection.ALL.with(new Period(2018, 2020)))).containsExactly(24L, 82L);
    }

    @Test
    void theFoundingCaseIsALesserSanctionFirstAndAnEndedCareerLast() {
        ReferenceRows.Stands first = rows.stands("metropolitan-2021-001", false);
        ReferenceRows.Stands last = rows.stands("metropolitan-2021-001", true);
        assertThat(first.sanction()).isEqualTo("final_written_warning");
        assertThat(last.sanction()).isEqualTo("would_have_been_dismissed");
    }

    @Test
    void theHeadingDoesNotClaimTheYears2018To2020AndTheSentenceSaysWhy() {
        Figure figure = Shipped.figure(LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL);
        assertThat(figure.title())
                .isEqualTo(
                        "About one in seven officers found to have committed gross misconduct were given less than dismissal");
        assertThat(figure.sentence())
                .endsWith(
                        "in 2018–2020 it was 24 of 82 and in the other years 32 of 316, but much of the difference may"
                                + " come from who reported: without the watchdog's decisions it is 10 of 58 against 30 of 288.")
                .contains(
                        "highest in 2019 (10 of 30) and in 2020 (9 of 27), 33% each, and lowest in 2025 (3 of 47, 6%)");
    }

    private static List<Long> lesserOf(Selection selection) {
        Figure figure = Shipped.figure(LESSER_SANCTION_RATE_OVER_TIME, selection);
        return List.of(Shipped.sum(figure, "lesser"), Shipped.sum(figure, "n"));
    }

    private static List<Year> counted(Figure figure) {
        return figure.rows().stream()
                .map(row -> new Year(
                        Shipped.count(figure, row, "year"),
                        Shipped.count(figure, row, "lesser"),
                        Shipped.count(figure, row, "n"),
                        Shipped.count(figure, row, "panels")))
                .toList();
    }

    private static void isAProportion(Figure figure, Row row) {
        long n = Shipped.count(figure, row, "n");
        if (n == 0) {
            assertThat(List.of(figure.cell(row, "rate"), figure.cell(row, "low95"), figure.cell(row, "high95")))
                    .containsOnly(Cell.UNKNOWN);
        } else {
            assertThat(((Cell.Fraction) figure.cell(row, "rate")).value())
                    .isCloseTo((double) Shipped.count(figure, row, "lesser") / n, within(1e-12));
        }
    }

    private List<Year> reference(Selection selection) {
        TreeMap<Integer, List<String>> years = rows.inRate(selection).stream()
                .collect(Collectors.groupingBy(
                        id -> rows.year(rows.hearing(id), selection).orElseThrow(),
                        TreeMap::new,
                        Collectors.toCollection(ArrayList::new)));
        List<Year> all = new ArrayList<>();
        for (int year = years.isEmpty() ? 1 : years.firstKey();
                year <= (years.isEmpty() ? 0 : years.lastKey());
                year++) {
            all.add(year(year, years.getOrDefault(year, new ArrayList<>()), selection));
        }
        return all;
    }

    private Year year(int year, List<String> cases, Selection selection) {
        long lesser = cases.stream()
                .filter(id -> ReferenceRows.lesser(rows.stands(id, selection).orElseThrow(), selection.leavers()))
                .count();
        Map<String, List<String>> panels =
                cases.stream().collect(Collectors.groupingBy(id -> rows.panel(rows.hearing(id))));
        return new Year(year, lesser, cases.size(), panels.size());
    }
}
