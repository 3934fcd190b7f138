package org.panelwatch.question.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.COVERAGE;
import static org.panelwatch.question.index.Questions.UNKNOWN_BY_COLUMN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.question.SmallData;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Unit;
import org.panelwatch.selection.YearKind;

/** One panel decides two officers of Kent; another is known to the month; two years later one of Surrey to the year. */
class CoverageTest {

    private static Releases releases;

    @BeforeAll
    static void tellTheStory(@TempDir Path folder) throws Exception {
        releases = new SmallData()
                .hearing("kent-2020-001", "joint_with=kent-2020-001", "chair=chief_officer")
                .hearing("kent-2020-002", "joint_with=kent-2020-001", "finding=not_proven", "sanction=")
                .hearing(
                        "kent-2020-003", "decided_on=2020-05", "source_kind=watchdog", "sanction=final_written_warning")
                .hearing("kent-2020-004", "found_through=challenge")
                .hearing("kent-2020-005", "rank=staff")
                .hearing("surrey-2022-001", "decided_on=2022", "rank=")
                .appeal("appeal-2020-001", "kent-2020-003", "effect=remitted")
                .open(folder);
    }

    @AfterAll
    static void close() {
        releases.close();
    }

    private static List<String> groups(Selection selection, String dimension) {
        return SmallData.rows(
                releases,
                COVERAGE,
                selection,
                dimension,
                "count",
                "panels",
                "to_the_day",
                "to_the_month",
                "to_the_year",
                "watchdog",
                "official");
    }

    private static List<String> gaps(Selection selection) {
        return SmallData.rows(releases, UNKNOWN_BY_COLUMN, selection, "column", "unknown", "n");
    }

    @Test
    void everyYearStandsWithItsDecisionsPanelsAndDatesAndAYearWithoutOneToo() {
        assertThat(groups(Selection.ALL, "year"))
                .containsExactly("2020 3 2 2 1 0 1 -", "2021 0 0 0 0 0 0 -", "2022 1 1 0 0 1 0 -");
    }

    @Test
    void aDecisionKnownToTheYearHasNoFinancialYearAndIsCountedBeside() {
        Selection financial = Selection.ALL.with(YearKind.FINANCIAL);
        assertThat(groups(financial, "year")).containsExactly("2020 2 1 2 0 0 0 -", "2021 1 1 0 1 0 1 -");
        assertThat(COVERAGE.figure(releases.current(), financial).notes())
                .contains("1 case is known only to the calendar year and left out.");
    }

    @Test
    void otherGroupsStandWithMostDecisionsFirst() {
        assertThat(groups(Selection.ALL.by(Dimension.FORCE), "force"))
                .containsExactly("kent 3 2 2 1 0 1 -", "surrey 1 1 0 0 1 0 -");
        assertThat(groups(Selection.ALL.by(Dimension.RANK), "rank"))
                .containsExactly("constable 3 2 2 1 0 1 -", "- 1 1 0 0 1 0 -");
    }

    @Test
    void aPanelCountsOnceAndStaffAndChallengedComeInOnRequest() {
        Selection kent = Selection.ALL.with(Criterion.FORCE, List.of("kent"));
        assertThat(groups(kent.with(Unit.PANEL), "year")).containsExactly("2020 2 2 1 1 0 1 -");
        assertThat(groups(kent.withInclude(Set.of(Include.values())), "year")).containsExactly("2020 5 4 4 1 0 1 -");
    }

    @Test
    void aCaseThatAwaitsAFreshDecisionIsInTheDataAllTheSame() {
        Selection last = Selection.ALL.with(Basis.FINAL);
        assertThat(groups(last, "year")).isEqualTo(groups(Selection.ALL, "year"));
        assertThat(COVERAGE.figure(releases.current(), last).notes()).contains("1 of them awaits a fresh decision.");
    }

    @Test
    void asOfADayLaterDecisionsAreNotThere() {
        assertThat(groups(Selection.ALL.asOf(LocalDate.of(2020, 3, 1)), "year")).containsExactly("2020 2 1 2 0 0 0 -");
    }

    @Test
    void theWordsSayHowManyHowDatedAndByWhom() {
        assertThat(COVERAGE.figure(releases.current(), Selection.ALL).title())
                .isEqualTo("4 reported decisions; the most in one year, 3, in 2020");
        assertThat(COVERAGE.figure(releases.current(), Selection.ALL).sentence())
                .isEqualTo("The data hold 4 reported decisions (England and Wales), as first decided: 2 known to the"
                        + " day, 1 to the month and 1 to the year only; 1 was reported by the watchdog.");
        assertThat(COVERAGE.figure(releases.current(), Selection.ALL.with(new Period(1990, 1991)))
                        .title())
                .isEqualTo("No decision matches");
    }

    @Test
    void aColumnIsUnknownAmongTheDecisionsItConcerns() {
        assertThat(gaps(Selection.ALL))
                .containsExactly(
                        "sanction_months 1 1",
                        "source_date 4 4",
                        "chair 3 4",
                        "decided_on 2 4",
                        "rank 1 4",
                        "service_status 0 4",
                        "conduct 0 4");
    }

    @Test
    void whereNothingMatchesNoColumnIsCounted() {
        assertThat(gaps(Selection.ALL.with(new Period(1990, 1991)))).isEmpty();
    }
}
