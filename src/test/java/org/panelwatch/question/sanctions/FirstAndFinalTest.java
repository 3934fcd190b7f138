package org.panelwatch.question.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.FIRST_AND_FINAL;

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
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Unit;

/** Each kind of conduct below is a small story of its own, to be counted by hand. */
class FirstAndFinalTest {

    private static Releases releases;

    @BeforeAll
    static void tellTheStories(@TempDir Path folder) throws Exception {
        String[] warning = {"conduct=drugs", "sanction=written_warning"};
        releases = new SmallData()
                // drugs, 2001: a dismissal made a warning; a warning decided again as a dismissal; a dismissal quashed;
                // a warning sent back and not decided again; a warning upheld
                .hearing("kent-2001-001")
                .appeal(
                        "appeal-2002-001",
                        "kent-2001-001",
                        "effect=sanction_substituted",
                        "sanction_after=written_warning")
                .hearing("kent-2001-002", warning)
                .appeal("appeal-2002-002", "kent-2001-002", "effect=remitted")
                .hearing("kent-2003-001", "reconsiders=kent-2001-002")
                .hearing("kent-2001-003")
                .appeal("appeal-2002-003", "kent-2001-003", "effect=finding_quashed")
                .hearing("kent-2001-004", warning)
                .appeal("appeal-2002-004", "kent-2001-004", "effect=remitted")
                .hearing("kent-2001-005", warning)
                .appeal("appeal-2002-005", "kent-2001-005", "result=dismissed")
                // driving, 2005: misconduct, which a fresh hearing calls gross misconduct
                .hearing("surrey-2005-001", "conduct=driving", "finding=misconduct", "sanction=written_warning")
                .appeal("appeal-2006-001", "surrey-2005-001", "effect=remitted", "brought_by=iopc")
                .hearing("surrey-2007-001", "reconsiders=surrey-2005-001", "conduct=driving")
                // not stated, 2009: two officers before one panel, dismissed and warned; the dismissal becomes a
                // warning
                .hearing("kent-2009-001", "joint_with=kent-2009-001", "conduct=")
                .hearing("kent-2009-002", "joint_with=kent-2009-001", "conduct=", "sanction=written_warning")
                .appeal(
                        "appeal-2010-001",
                        "kent-2009-001",
                        "effect=sanction_substituted",
                        "sanction_after=final_written_warning")
                // dishonesty, 2011: serving at the first hearing, gone at the second
                .hearing("kent-2011-001", "conduct=dishonesty")
                .appeal("appeal-2012-001", "kent-2011-001", "effect=remitted")
                .hearing(
                        "kent-2013-001",
                        "reconsiders=kent-2011-001",
                        "conduct=dishonesty",
                        "service_status=former",
                        "sanction=would_have_been_dismissed")
                .open(folder);
    }

    @AfterAll
    static void close() {
        releases.close();
    }

    private static List<String> counts(Selection selection) {
        String dimension = selection.by() == null ? "conduct" : selection.by().code();
        return SmallData.rows(
                releases,
                FIRST_AND_FINAL,
                selection,
                dimension,
                "first_lesser",
                "first_n",
                "final_lesser",
                "final_n",
                "changed",
                "awaiting",
                "n");
    }

    private static Selection conduct(String code) {
        return Selection.ALL.with(Criterion.CONDUCT, List.of(code));
    }

    private static Figure figure(Selection selection) {
        return FIRST_AND_FINAL.figure(releases.current(), selection);
    }

    /** Drugs: changed are the warning given on appeal, the fresh dismissal and the quashed one. */
    @Test
    void everyCaseStandsOnBothSidesAndThoseThatDifferAreCounted() {
        assertThat(counts(Selection.ALL))
                .containsExactly(
                        "drugs 3 5 2 3 3 1 5", "- 1 2 2 2 1 0 2", "dishonesty 0 1 0 1 0 0 1", "driving 0 0 0 1 1 0 0");
    }

    @Test
    void theBasisChosenChangesNothing() {
        Figure first = figure(Selection.ALL);
        Figure last = figure(Selection.ALL.with(Basis.FINAL));
        assertThat(last.rows()).isEqualTo(first.rows());
        assertThat(last.notes()).isEqualTo(first.notes());
        assertThat(first.notes().getFirst()).startsWith("Both bases side by side, whichever of them is chosen");
    }

    @Test
    void anAwaitingCaseIsNoChange() {
        assertThat(figure(conduct("drugs")).sentence())
                .isEqualTo("Of 5 officers found to have committed gross misconduct, 3 (too few for a percentage) were"
                        + " given less than dismissal as first decided; as finally decided it is 2 of 3 (too few for a"
                        + " percentage). Between the two, 1 went from less than dismissal to the end of the career, 1"
                        + " went from the end of the career to less than dismissal, 1 is no longer counted and 1 awaits"
                        + " a fresh decision.");
    }

    @Test
    void aPanelCountsByItsMostSeriousOutcomeOnEachSide() {
        assertThat(counts(conduct("not_stated").with(Unit.PANEL))).containsExactly("- 0 1 1 1 1 0 1");
    }

    @Test
    void anOfficerWhoLeftBeforeTheSecondHearingIsNoLongerAmongTheServing() {
        assertThat(counts(conduct("dishonesty").with(Leavers.SERVING_ONLY)))
                .containsExactly("dishonesty 0 1 0 0 1 0 1");
    }

    @Test
    void asOfADayBothSidesAreWhatWasThereThen() {
        assertThat(counts(conduct("drugs").asOf(LocalDate.of(2001, 12, 31)))).containsExactly("drugs 3 5 3 5 0 0 5");
        assertThat(counts(conduct("drugs").asOf(LocalDate.of(2002, 12, 31)))).containsExactly("drugs 3 5 2 2 2 2 5");
    }

    @Test
    void yearsStandInOrderAndForcesByTheirSize() {
        assertThat(counts(Selection.ALL.by(Dimension.YEAR)))
                .containsExactly(
                        "2001 3 5 2 3 3 1 5", "2005 0 0 0 1 1 0 0", "2009 1 2 2 2 1 0 2", "2011 0 1 0 1 0 0 1");
        assertThat(counts(Selection.ALL.by(Dimension.FORCE)))
                .containsExactly("kent 4 8 4 6 4 1 8", "surrey 0 0 0 1 1 0 0");
    }

    @Test
    void aSelectionWithoutADecisionSaysSo() {
        Figure none = figure(conduct("discrimination"));
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.title()).isEqualTo("No decision matches");
    }
}
