package org.panelwatch.question.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.REVERSAL_DIRECTION;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.SmallData;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;

/**
 * Dishonesty: a dismissal becomes a warning before a tribunal, and dismissal again before the High Court. Two officers'
 * findings are quashed together. Driving: a warning is sent back and becomes "would have been dismissed" in 2018. A court
 * agrees in part and changes nothing. Discrimination: a challenge fails. A case sent back rests.
 */
class ReversalDirectionTest {

    private static Releases releases;

    @BeforeAll
    static void tellTheStories(@TempDir Path folder) throws Exception {
        releases = new SmallData()
                .hearing("kent-2015-001", "conduct=dishonesty")
                .appeal(
                        "appeal-2016-001",
                        "kent-2015-001",
                        "effect=sanction_substituted",
                        "sanction_after=final_written_warning")
                .appeal(
                        "appeal-2017-001",
                        "appeal-2016-001",
                        "forum=high_court",
                        "brought_by=force",
                        "citation=[2017] EWHC 1 (Admin)",
                        "effect=decision_restored",
                        "sanction_after=dismissed")
                .hearing("surrey-2015-001", "joint_with=surrey-2015-001")
                .hearing("surrey-2015-002", "joint_with=surrey-2015-001")
                .appeal("appeal-2016-002", "surrey-2015-001", "effect=finding_quashed")
                .appeal("appeal-2016-003", "surrey-2015-002", "effect=finding_quashed")
                .hearing("kent-2015-003", "conduct=driving", "sanction=final_written_warning")
                .appeal(
                        "appeal-2016-004",
                        "kent-2015-003",
                        "forum=high_court",
                        "brought_by=force",
                        "citation=[2016] EWHC 2 (Admin)",
                        "effect=remitted")
                .hearing("kent-2018-001", "reconsiders=kent-2015-003", "sanction=would_have_been_dismissed")
                .hearing("kent-2015-004", "sanction=written_warning")
                .appeal(
                        "appeal-2016-005",
                        "kent-2015-004",
                        "forum=high_court",
                        "brought_by=force",
                        "citation=[2016] EWHC 3 (Admin)",
                        "result=allowed_in_part")
                .hearing("surrey-2015-003", "conduct=discrimination")
                .appeal("appeal-2016-006", "surrey-2015-003", "result=dismissed")
                .hearing("surrey-2015-004")
                .appeal("appeal-2016-007", "surrey-2015-004", "effect=remitted")
                .open(folder);
    }

    @AfterAll
    static void close() {
        releases.close();
    }

    private static List<String> rows(Selection selection) {
        String by = selection.by() == null ? "brought_by" : selection.by().code();
        return SmallData.rows(releases, REVERSAL_DIRECTION, selection, by, "direction", "count", "n", "decisions");
    }

    private static Figure figure(Selection selection) {
        return REVERSAL_DIRECTION.figure(releases.current(), selection);
    }

    @Test
    void eachGroupHasEveryDirectionThatOccurs() {
        assertThat(rows(Selection.ALL))
                .containsExactly(
                        "officer harsher 0 4 0",
                        "officer unchanged 1 4 1",
                        "officer more_lenient 2 4 1",
                        "officer not_yet_known 1 4 1",
                        "force harsher 2 3 2",
                        "force unchanged 1 3 1",
                        "force more_lenient 0 3 0",
                        "force not_yet_known 0 3 0");
    }

    @Test
    void aWarningThatTheHighCourtUndoesChangedNothingInTheEndWhileTheHighCourtsWasHarsherThanIt() {
        assertThat(rows(Selection.ALL.with(Criterion.CONDUCT, List.of("dishonesty"))))
                .containsExactly(
                        "officer harsher 0 1 0",
                        "officer unchanged 1 1 1",
                        "force harsher 1 1 1",
                        "force unchanged 0 1 0");
    }

    @Test
    void asOfADayTheEndIsWhatStandsOnThatDay() {
        Selection driving = Selection.ALL.with(Criterion.CONDUCT, List.of("driving"));
        assertThat(rows(driving)).containsExactly("force harsher 1 1 1");
        assertThat(rows(driving.asOf(LocalDate.of(2018, 2, 28)))).containsExactly("force not_yet_known 1 1 1");
        assertThat(rows(driving.asOf(LocalDate.of(2016, 8, 31)))).isEmpty();
        assertThat(rows(Selection.ALL
                        .with(Criterion.CONDUCT, List.of("dishonesty"))
                        .asOf(LocalDate.of(2016, 12, 31))))
                .containsExactly("officer more_lenient 1 1 1");
    }

    @Test
    void yearsStandInTheirOrder() {
        assertThat(rows(Selection.ALL.by(Dimension.YEAR)).stream().map(row -> row.substring(0, 4)))
                .containsExactly("2016", "2016", "2016", "2016", "2017", "2017", "2017", "2017");
    }

    @Test
    void theSentenceNamesEveryDirectionAndGroup() {
        assertThat(figure(Selection.ALL).sentence())
                .isEqualTo(
                        "Of 7 challenges that succeeded in publicly known decisions (too few for percentages), 2 ended"
                                + " harsher for the officer than before, 2 left things as they were, 2 ended more lenient and 1"
                                + " awaits a fresh decision. By who brought it: officer: 1 unchanged, 2 more lenient, 1 not yet"
                                + " known; police force: 2 harsher, 1 unchanged.");
        assertThat(figure(Selection.ALL).title())
                .isEqualTo("Of 7 successful challenges, 2 ended more lenient for the officer and 2 harsher");
        assertThat(figure(Selection.ALL).notes())
                .contains("7 officers, in 6 decisions; officers in one decision are not independent.");
    }

    @Test
    void whereNoneSucceededItSaysSo() {
        Figure failed = figure(Selection.ALL.with(Criterion.CONDUCT, List.of("discrimination")));
        assertThat(failed.isEmpty()).isTrue();
        assertThat(failed.title()).isEqualTo("No successful challenge matches");
    }
}
