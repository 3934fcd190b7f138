package org.panelwatch.question.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.LESSER_SANCTION_RATE_OVER_TIME;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.SmallData;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;

/** Each year below is a small story of its own, to be counted by hand. */
class LesserSanctionRateOverTimeTest {

    private static Releases releases;

    @BeforeAll
    static void tellTheStories(@TempDir Path folder) throws Exception {
        releases = new SmallData()
                // 2001: one panel decides three officers, of whom one keeps the job; another panel dismisses one more
                .hearing("kent-2001-001", "joint_with=kent-2001-001", "sanction=final_written_warning")
                .hearing("kent-2001-002", "joint_with=kent-2001-001")
                .hearing("kent-2001-003", "joint_with=kent-2001-001")
                .hearing("surrey-2001-001")
                // 2003: a former officer who would have been dismissed, one with a hypothetical warning, one dismissed,
                // one serving with a warning, and one made to resign
                .hearing("kent-2003-001", "service_status=former", "sanction=would_have_been_dismissed")
                .hearing("kent-2003-002", "service_status=former", "sanction=written_warning")
                .hearing("kent-2003-003")
                .hearing("kent-2003-004", "service_status=", "sanction=written_warning")
                .hearing("kent-2003-005", "sanction=required_to_resign")
                // 2005: a dismissal quashed, a dismissal made a warning, a warning sent back and not decided again, a
                // warning sent back and dismissed in 2007, a dismissal made nothing, and a dismissal upheld
                .hearing("kent-2005-001")
                .appeal("appeal-2006-001", "kent-2005-001", "effect=finding_quashed")
                .hearing("kent-2005-002")
                .appeal(
                        "appeal-2006-002",
                        "kent-2005-002",
                        "effect=sanction_substituted",
                        "sanction_after=written_warning")
                .hearing("kent-2005-003", "sanction=written_warning")
                .appeal("appeal-2006-003", "kent-2005-003", "effect=remitted")
                .hearing("kent-2005-004", "sanction=written_warning")
                .appeal("appeal-2006-004", "kent-2005-004", "effect=remitted")
                .hearing("kent-2007-001", "reconsiders=kent-2005-004")
                .hearing("kent-2005-005")
                .appeal("appeal-2006-005", "kent-2005-005", "effect=sanction_substituted", "sanction_after=none")
                .hearing("kent-2005-006")
                .appeal("appeal-2006-006", "kent-2005-006", "result=dismissed")
                // 2009: an officer, a community support officer, a member of staff, one known from a challenge alone,
                // and
                // findings that are not of gross misconduct
                .hearing("kent-2009-001")
                .hearing("kent-2009-002", "rank=pcso", "sanction=written_warning")
                .hearing("kent-2009-003", "rank=staff")
                .hearing("kent-2009-004", "found_through=challenge", "sanction=reduction_in_rank")
                .hearing("kent-2009-005", "finding=misconduct", "sanction=written_warning")
                .hearing("kent-2009-006", "finding=not_proven", "sanction=")
                .open(folder);
    }

    @AfterAll
    static void close() {
        releases.close();
    }

    private static List<String> counts(Selection selection) {
        return SmallData.rows(releases, LESSER_SANCTION_RATE_OVER_TIME, selection, "year", "lesser", "n", "panels");
    }

    private static Selection in(int year) {
        return Selection.ALL.with(new Period(year, year));
    }

    private static Figure figure(Selection selection) {
        return LESSER_SANCTION_RATE_OVER_TIME.figure(releases.current(), selection);
    }

    @Test
    void officersBeforeOnePanelCountEachAndTheirPanelOnce() {
        assertThat(counts(in(2001))).containsExactly("2001 1 4 2");
        assertThat(figure(in(2001)).notes())
                .contains("4 officers, decided by 2 panels; officers before one panel are not independent.");
    }

    @Test
    void formerOfficersCountByWhatWouldHaveBecomeOfThem() {
        assertThat(counts(in(2003))).containsExactly("2003 2 5 5");
        assertThat(figure(in(2003)).notes())
                .contains("1 lesser sanction was given to a former officer, who was not kept in post.");
    }

    @Test
    void servingOnlyLeavesFormerOfficersOutOfBothPartsAndKeepsThoseOfUnknownStatus() {
        assertThat(counts(in(2003).with(Leavers.SERVING_ONLY))).containsExactly("2003 1 3 3");
    }

    @Test
    void dismissedOnlyCountsAllButDismissalAsLess() {
        assertThat(counts(in(2003).with(Leavers.DISMISSED_ONLY))).containsExactly("2003 4 5 5");
    }

    @Test
    void challengesDoNotTouchWhatWasFirstDecided() {
        assertThat(counts(in(2005))).containsExactly("2005 2 6 6");
    }

    /** Left: the warning in place of a dismissal, the fresh dismissal, nothing in place of one, and the one upheld. */
    @Test
    void aDismissalQuashedOnAppealIsNotCountedAsDismissedInTheEnd() {
        assertThat(counts(in(2005).with(Basis.FINAL))).containsExactly("2005 2 4 4");
        assertThat(counts(in(2005).with(Basis.FINAL).with(Leavers.DISMISSED_ONLY)))
                .containsExactly("2005 2 4 4");
    }

    @Test
    void aCaseAwaitingAFreshDecisionIsLeftOutAndCountedBeside() {
        assertThat(figure(in(2005).with(Basis.FINAL)).notes())
                .contains("1 more case awaits a fresh decision and is left out.");
        assertThat(figure(in(2005)).notes()).noneMatch(note -> note.contains("awaits"));
    }

    @Test
    void aFreshDecisionCountsInTheYearOfTheFirst() {
        assertThat(counts(in(2007).with(Basis.FINAL))).isEmpty();
        assertThat(counts(in(2007))).isEmpty();
    }

    @Test
    void staffAndChallengeOnlyRowsAreLeftOutUnlessIncluded() {
        assertThat(counts(in(2009))).containsExactly("2009 0 1 1");
        assertThat(counts(in(2009).withInclude(Set.of(Include.STAFF)))).containsExactly("2009 1 3 3");
        assertThat(counts(in(2009).withInclude(Set.of(Include.CHALLENGED)))).containsExactly("2009 1 2 2");
        assertThat(counts(in(2009).withInclude(Set.of(Include.values())))).containsExactly("2009 2 4 4");
    }

    @Test
    void aYearWithoutADecisionStandsWithNoRate() {
        assertThat(SmallData.rows(
                        releases,
                        LESSER_SANCTION_RATE_OVER_TIME,
                        Selection.ALL.with(new Period(2001, 2003)),
                        "year",
                        "lesser",
                        "n",
                        "rate",
                        "low95",
                        "high95",
                        "panels",
                        "caveat"))
                .containsExactly(
                        "2001 1 4 0.250 0.046 0.699 2 fewer_than_10",
                        "2002 0 0 - - - 0 no_decisions",
                        "2003 2 5 0.400 0.118 0.769 5 fewer_than_10");
    }

    @Test
    void theSentenceSaysTheSumOfTheRows() {
        assertThat(figure(in(2005)).sentence())
                .isEqualTo(
                        "Of 6 officers found to have committed gross misconduct in 2005 (England and Wales), 2 (too few"
                                + " for a percentage) were given less than dismissal, as first decided.");
    }

    @Test
    void theSentenceSaysWhatWasLeftOut() {
        Selection former = in(2003).with(Leavers.SERVING_ONLY).with(Criterion.RANK, List.of("constable"));
        assertThat(figure(former).sentence())
                .contains("(England and Wales; rank: constable)")
                .endsWith(", as first decided, former officers left out.");
    }

    @Test
    void aSelectionWithoutADecisionSaysSo() {
        Figure none = figure(Selection.ALL.with(Criterion.CONDUCT, List.of("driving")));
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.title()).isEqualTo("No decision matches");
        assertThat(none.sources()).isEmpty();
    }
}
