package org.panelwatch.question.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.OUTCOME_FLOW;
import static org.panelwatch.question.index.Questions.TIME_TO_FINAL;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.Quantiles;
import org.panelwatch.question.SmallData;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Selection;

/**
 * Kent 1 is dismissed and nobody objects; kent 2 loses before the tribunal, wins before the High Court and waits; kent 3
 * gets a warning, which a fresh hearing turns into dismissal; surrey 1, known from the challenge alone, withdraws.
 */
class CaseFiguresTest {

    private static Releases releases;

    @BeforeAll
    static void tellTheStories(@TempDir Path folder) throws Exception {
        releases = new SmallData()
                .hearing("kent-2015-001")
                .hearing("kent-2015-002")
                .appeal("appeal-2016-001", "kent-2015-002", "result=dismissed")
                .appeal(
                        "appeal-2017-001",
                        "appeal-2016-001",
                        "forum=high_court",
                        "citation=[2017] EWHC 1 (Admin)",
                        "effect=remitted")
                .hearing("kent-2015-003", "sanction=written_warning")
                .appeal(
                        "appeal-2016-002",
                        "kent-2015-003",
                        "forum=high_court",
                        "brought_by=force",
                        "citation=[2016] EWHC 2 (Admin)",
                        "effect=remitted")
                .hearing("kent-2017-001", "reconsiders=kent-2015-003", "decided_on=2017-02-28")
                .hearing("surrey-2015-001", "found_through=challenge", "decided_on=2015-06")
                .appeal("appeal-2016-003", "surrey-2015-001", "result=withdrawn")
                .open(folder);
    }

    @AfterAll
    static void close() {
        releases.close();
    }

    private static List<String> flow(Selection selection) {
        return SmallData.rows(releases, OUTCOME_FLOW, selection, "stage", "from", "to", "count", "n");
    }

    private static List<String> times(Selection selection) {
        return SmallData.rows(
                releases,
                TIME_TO_FINAL,
                selection,
                "case_id",
                "force",
                "days",
                "decisions",
                "outcome",
                "open",
                "caveat");
    }

    @Test
    void everyCaseFlowsFromItsFirstOutcomeOverItsChallengesToTheEnd() {
        assertThat(flow(Selection.ALL))
                .containsExactly(
                        "1 career_ended not_challenged 1 2",
                        "1 career_ended challenge_allowed 1 2",
                        "1 lesser_sanction challenge_allowed 1 1",
                        "2 not_challenged career_ended 1 1",
                        "2 challenge_allowed career_ended 1 2",
                        "2 challenge_allowed awaiting 1 2");
        assertThat(flow(Selection.ALL.with(Basis.FINAL))).isEqualTo(flow(Selection.ALL));
    }

    @Test
    void whatIsKnownFromItsChallengeComesInOnRequest() {
        assertThat(flow(Selection.ALL.withInclude(Set.of(Include.CHALLENGED))))
                .contains("1 career_ended challenge_withdrawn 1 3", "2 challenge_withdrawn career_ended 1 1");
    }

    @Test
    void onADayItFlowsAsFarAsItHasCome() {
        assertThat(flow(Selection.ALL.asOf(LocalDate.of(2016, 12, 31))))
                .containsExactly(
                        "1 career_ended not_challenged 1 2",
                        "1 career_ended challenge_dismissed 1 2",
                        "1 lesser_sanction challenge_allowed 1 1",
                        "2 not_challenged career_ended 1 1",
                        "2 challenge_dismissed career_ended 1 1",
                        "2 challenge_allowed awaiting 1 1");
        assertThat(flow(Selection.ALL.asOf(LocalDate.of(2015, 2, 1)))).isEmpty();
    }

    @Test
    void theFlowInWords() {
        Figure figure = OUTCOME_FLOW.figure(releases.current(), Selection.ALL);
        assertThat(figure.title())
                .isEqualTo("2 of 3 cases are known to have been challenged; 2 stand otherwise in the end");
        assertThat(figure.sentence())
                .isEqualTo(
                        "3 cases (England and Wales) began so: career ended 2 and lesser sanction for gross misconduct 1."
                                + " 2 are known to have been challenged, 2 of them with success; in the end 2 stand otherwise:"
                                + " career ended 2 and awaiting a fresh decision 1.");
    }

    @Test
    void everyChallengedCaseIsARowTheShortestFirstAndThoseWithoutADurationLast() {
        assertThat(times(Selection.ALL))
                .containsExactly(
                        "kent-2015-003 kent 730 3 career_ended - -",
                        "kent-2015-002 kent 915 3 awaiting awaiting -",
                        "surrey-2015-001 surrey - 2 career_ended - date_not_to_the_day");
    }

    @Test
    void asOfADayTheLatestDecisionIsThatOfTheDay() {
        assertThat(times(Selection.ALL.asOf(LocalDate.of(2016, 12, 31))))
                .containsExactly(
                        "kent-2015-002 kent 550 2 career_ended - -",
                        "kent-2015-003 kent 550 2 awaiting awaiting -",
                        "surrey-2015-001 surrey - 2 career_ended - date_not_to_the_day");
        assertThat(times(Selection.ALL.asOf(LocalDate.of(2016, 8, 31)))).isEmpty();
    }

    @Test
    void whatHasNoDurationAndWhatIsOpenIsSaidBeside() {
        Figure figure = TIME_TO_FINAL.figure(releases.current(), Selection.ALL);
        assertThat(figure.title()).isEqualTo("One challenged case took 730 days from the first to the final decision");
        assertThat(figure.sentence()).endsWith("1 awaits a fresh decision.");
        assertThat(figure.notes()).anyMatch(note -> note.startsWith("1 case has no duration"));
        assertThat(figure.drawing())
                .isEqualTo(new Drawing.Points("days", "outcome", "open", new Drawing.Points.Quartiles(730, 730, 730)));
    }

    /** R: {@code quantile(c(1, 3, 4, 8, 9, 12), c(.25, .5, .75), type = 7)} gives 3.25, 6 and 8.75. */
    @Test
    void quartilesAreThoseOfR() {
        List<Long> days = List.of(9L, 1L, 12L, 3L, 4L, 8L);
        assertThat(Quantiles.of(days, 0.25)).isEqualTo(3.25);
        assertThat(Quantiles.of(days, 0.5)).isEqualTo(6);
        assertThat(Quantiles.of(days, 0.75)).isEqualTo(8.75);
        assertThat(Quantiles.of(List.of(7L), 0.75)).isEqualTo(7);
    }
}
