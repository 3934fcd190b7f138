package org.panelwatch.question.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.OUTCOMES_OVER_TIME;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.figure.Drawing;
import org.panelwatch.question.SmallData;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Show;

/** In 2011 one panel decides three officers and others decide two; in 2013 one dismissal is quashed on appeal. */
class OutcomesOverTimeTest {

    private static Releases releases;

    @BeforeAll
    static void tellTheStory(@TempDir Path folder) throws Exception {
        releases = new SmallData()
                .hearing("kent-2011-001", "joint_with=kent-2011-001")
                .hearing("kent-2011-002", "joint_with=kent-2011-001")
                .hearing("kent-2011-003", "joint_with=kent-2011-001", "finding=not_proven", "sanction=")
                .hearing("kent-2011-004", "finding=misconduct", "sanction=written_warning")
                .hearing("kent-2011-005", "service_status=former", "sanction=would_have_been_dismissed")
                .hearing("kent-2011-006", "rank=staff")
                .hearing("kent-2011-007", "found_through=challenge")
                .hearing("kent-2013-001")
                .appeal("appeal-2014-001", "kent-2013-001", "effect=finding_quashed")
                .hearing("kent-2013-002", "sanction=final_written_warning")
                .appeal("appeal-2014-002", "kent-2013-002", "effect=remitted")
                .open(folder);
    }

    @AfterAll
    static void close() {
        releases.close();
    }

    private static List<String> parts(Selection selection) {
        return SmallData.rows(releases, OUTCOMES_OVER_TIME, selection, "year", "outcome", "count", "n", "panels");
    }

    private static Selection in(int year) {
        return Selection.ALL.with(new Period(year, year));
    }

    @Test
    void everyOutcomeOfAYearStandsWithItsOfficersAndPanels() {
        assertThat(parts(in(2011)))
                .containsExactly(
                        "2011 dismissed 2 5 1",
                        "2011 would_have_been_dismissed 1 5 1",
                        "2011 misconduct 1 5 1",
                        "2011 not_proven 1 5 1");
    }

    @Test
    void servingOnlyLeavesTheFormerOfficerOut() {
        assertThat(parts(in(2011).with(Leavers.SERVING_ONLY)))
                .containsExactly("2011 dismissed 2 4 1", "2011 misconduct 1 4 1", "2011 not_proven 1 4 1");
    }

    @Test
    void staffAndChallengeOnlyRowsComeInOnRequest() {
        assertThat(parts(in(2011).withInclude(Set.of(Include.values()))).getFirst())
                .isEqualTo("2011 dismissed 4 7 3");
    }

    @Test
    void aDismissalQuashedOnAppealIsNotProvenInTheEndAndACaseAwaitingIsLeftOut() {
        assertThat(parts(in(2013))).containsExactly("2013 dismissed 1 2 1", "2013 final_written_warning 1 2 1");
        assertThat(parts(in(2013).with(Basis.FINAL))).containsExactly("2013 not_proven 1 1 1");
        assertThat(OUTCOMES_OVER_TIME
                        .figure(releases.current(), in(2013).with(Basis.FINAL))
                        .notes())
                .contains("1 more case awaits a fresh decision and is left out.");
    }

    @Test
    void anOutcomeAndAYearWithoutOfficersAreNoughts() {
        assertThat(SmallData.rows(
                        releases, OUTCOMES_OVER_TIME, Selection.ALL, "year", "outcome", "count", "n", "rate", "caveat"))
                .hasSize(3 * 5)
                .contains("2012 dismissed 0 0 - no_decisions", "2013 not_proven 0 2 0.000 fewer_than_10");
    }

    @Test
    void theSentenceAddsUp() {
        assertThat(OUTCOMES_OVER_TIME.figure(releases.current(), in(2011)).sentence())
                .isEqualTo(
                        "Of 5 officers in reported proceedings in 2011 (England and Wales), gross misconduct was found"
                                + " against 3, misconduct against 1, and nothing was proven against 1; 3 (too few for a percentage)"
                                + " were dismissed, would have been, or had to resign, as first decided.");
    }

    @Test
    void sharesAreDrawnWhereTheyAreAskedFor() {
        assertThat(OUTCOMES_OVER_TIME
                        .figure(releases.current(), Selection.ALL.with(Show.SHARE))
                        .drawing())
                .isEqualTo(new Drawing.StackedOverTime("year", "outcome", "rate"));
    }
}
