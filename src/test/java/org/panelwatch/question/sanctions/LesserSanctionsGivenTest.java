package org.panelwatch.question.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.LESSER_SANCTIONS_GIVEN;

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
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Unit;

/** Each force below is a small story of its own, to be counted by hand. */
class LesserSanctionsGivenTest {

    private static final String FINAL = "sanction=final_written_warning";

    private static Releases releases;

    @BeforeAll
    static void tellTheStories(@TempDir Path folder) throws Exception {
        releases = new SmallData()
                // Kent: final warnings of 18, 18 and unstated months, a reduction in rank, and others that do not count
                .hearing("kent-2001-001", FINAL, "sanction_months=18")
                .hearing("kent-2001-002", FINAL, "sanction_months=18", "joint_with=kent-2001-002")
                .hearing("kent-2001-003", FINAL, "joint_with=kent-2001-002")
                .hearing("kent-2001-004", "sanction=reduction_in_rank")
                .hearing("kent-2001-005")
                .hearing("kent-2001-006", "finding=misconduct", FINAL, "sanction_months=12")
                .hearing("kent-2001-007", "service_status=former", "sanction=would_have_been_dismissed")
                // Surrey: a warning of 18 months upheld; one of 18 replaced by another final warning; one of 18 decided
                // again as one of 36; a dismissal made a written warning; a dismissal made nothing; a warning of 12
                // made
                // a dismissal, which a court undid
                .hearing("surrey-2003-001", FINAL, "sanction_months=18")
                .appeal("appeal-2004-001", "surrey-2003-001", "result=dismissed")
                .hearing("surrey-2003-002", FINAL, "sanction_months=18")
                .appeal(
                        "appeal-2004-002",
                        "surrey-2003-002",
                        "effect=sanction_substituted",
                        "sanction_after=final_written_warning")
                .hearing("surrey-2003-003", FINAL, "sanction_months=18")
                .appeal("appeal-2004-003", "surrey-2003-003", "effect=remitted")
                .hearing("surrey-2005-001", "reconsiders=surrey-2003-003", FINAL, "sanction_months=36")
                .hearing("surrey-2003-004")
                .appeal(
                        "appeal-2004-004",
                        "surrey-2003-004",
                        "effect=sanction_substituted",
                        "sanction_after=written_warning")
                .hearing("surrey-2003-005")
                .appeal("appeal-2004-005", "surrey-2003-005", "effect=sanction_substituted", "sanction_after=none")
                .hearing("surrey-2003-006", FINAL, "sanction_months=12")
                .appeal(
                        "appeal-2004-006",
                        "surrey-2003-006",
                        "effect=sanction_substituted",
                        "sanction_after=dismissed",
                        "brought_by=iopc")
                .appeal(
                        "appeal-2006-001",
                        "appeal-2004-006",
                        "forum=high_court",
                        "citation=[2006] EWHC 1 (Admin)",
                        "effect=decision_restored",
                        "sanction_after=final_written_warning")
                .open(folder);
    }

    @AfterAll
    static void close() {
        releases.close();
    }

    private static Selection in(String force) {
        return Selection.ALL.with(Criterion.FORCE, List.of(force));
    }

    private static List<String> counts(Selection selection) {
        return SmallData.rows(
                releases, LESSER_SANCTIONS_GIVEN, selection, "sanction", "months", "count", "n", "panels");
    }

    private static Figure figure(Selection selection) {
        return LESSER_SANCTIONS_GIVEN.figure(releases.current(), selection);
    }

    @Test
    void warningsOfOneLengthAreCountedTogetherAndThoseWithoutOneApart() {
        assertThat(counts(in("kent")))
                .containsExactly(
                        "final_written_warning 18 2 4 2", "final_written_warning - 1 4 1", "reduction_in_rank - 1 4 1");
    }

    @Test
    void aPanelCountsOnceByItsMostSeriousOutcome() {
        assertThat(counts(in("kent").with(Unit.PANEL)))
                .containsExactly("final_written_warning 18 2 3 2", "reduction_in_rank - 1 3 1");
    }

    @Test
    void dismissedOnlyShowsEverythingElse() {
        assertThat(counts(in("kent").with(Leavers.DISMISSED_ONLY)))
                .endsWith("would_have_been_dismissed - 1 5 1")
                .hasSize(4);
    }

    @Test
    void lengthsAreThoseOfTheFirstHearingAsFirstDecided() {
        assertThat(counts(in("surrey")))
                .containsExactly("final_written_warning 12 1 4 1", "final_written_warning 18 3 4 3");
    }

    /** The warning that a court brought back has its length again; those that a tribunal gave have none. */
    @Test
    void lengthsAreThoseOfTheHearingWhoseSanctionStandsAsFinallyDecided() {
        assertThat(counts(in("surrey").with(Basis.FINAL)))
                .containsExactly(
                        "none - 1 6 1",
                        "written_warning - 1 6 1",
                        "final_written_warning 12 1 6 1",
                        "final_written_warning 18 1 6 1",
                        "final_written_warning 36 1 6 1",
                        "final_written_warning - 1 6 1");
    }

    @Test
    void asOfADayTheLengthIsWhatStoodThen() {
        assertThat(counts(in("surrey").with(Basis.FINAL).asOf(LocalDate.of(2004, 12, 31))))
                .containsExactly(
                        "none - 1 4 1",
                        "written_warning - 1 4 1",
                        "final_written_warning 18 1 4 1",
                        "final_written_warning - 1 4 1");
    }

    @Test
    void theWordsCountSanctionsAndLengths() {
        assertThat(figure(in("kent")).title()).isEqualTo("3 of 4 lesser sanctions were final written warnings");
        assertThat(figure(in("kent")).sentence())
                .isEqualTo("4 lesser sanctions after a finding of gross misconduct (Kent Police), as first decided:"
                        + " final written warning 3 (too few for a percentage) and reduction in rank 1. Of 3 warnings,"
                        + " 2 have a stated length: 2 of 18 months.");
    }

    @Test
    void aSelectionWithoutALesserSanctionSaysSo() {
        Figure none = figure(in("essex"));
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.title()).isEqualTo("No lesser sanction matches");
    }
}
