package org.panelwatch.question.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.REVERSALS_COMPARED;

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
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;

/**
 * Two officers whom one panel dismissed appeal together and win; a third loses; a fourth withdraws; the force takes the
 * first one's case to the High Court and wins in part; a member of staff wins.
 */
class ReversalsComparedTest {

    private static Releases releases;

    @BeforeAll
    static void tellTheStory(@TempDir Path folder) throws Exception {
        releases = new SmallData()
                .hearing("kent-2015-001", "joint_with=kent-2015-001")
                .hearing("kent-2015-002", "joint_with=kent-2015-001")
                .hearing("surrey-2015-001", "found_through=challenge")
                .hearing("surrey-2015-002")
                .hearing("surrey-2015-003", "rank=staff")
                .appeal("appeal-2016-001", "kent-2015-001", "effect=finding_quashed", "ground=new_evidence")
                .appeal("appeal-2016-002", "kent-2015-002", "effect=finding_quashed", "ground=new_evidence")
                .appeal("appeal-2016-003", "surrey-2015-001", "result=dismissed", "source_kind=court")
                .appeal("appeal-2016-004", "surrey-2015-002", "result=withdrawn")
                .appeal(
                        "appeal-2017-001",
                        "appeal-2016-001",
                        "forum=high_court",
                        "brought_by=force",
                        "citation=[2017] EWHC 1 (Admin)",
                        "result=allowed_in_part",
                        "effect=remitted")
                .appeal("appeal-2017-002", "surrey-2015-003", "effect=finding_quashed")
                .open(folder);
    }

    @AfterAll
    static void close() {
        releases.close();
    }

    private static List<String> groups(Selection selection) {
        String by = selection.by() == null ? "forum" : selection.by().code();
        return SmallData.rows(releases, REVERSALS_COMPARED, selection, by, "allowed", "n", "decisions", "caveat");
    }

    @Test
    void officersWhoAppealTogetherAreOneDecision() {
        assertThat(groups(Selection.ALL))
                .containsExactly("police_appeals_tribunal 2 3 2 fewer_than_10", "high_court 1 1 1 fewer_than_10");
    }

    @Test
    void allowedInPartIsAllowedAndAChallengeToAnAppealIsAChallenge() {
        assertThat(groups(Selection.ALL.by(Dimension.BROUGHT_BY)))
                .containsExactly("officer 2 3 2 fewer_than_10", "force 1 1 1 fewer_than_10");
    }

    @Test
    void aWithdrawnChallengeIsCountedBeside() {
        assertThat(REVERSALS_COMPARED.figure(releases.current(), Selection.ALL).notes())
                .contains("1 challenge was withdrawn and not decided.");
    }

    @Test
    void challengesWhoseGroundIsNotStatedStandTogether() {
        assertThat(groups(Selection.ALL.by(Dimension.GROUND)))
                .containsExactly("new_evidence 2 2 1 fewer_than_10", "- 1 2 2 fewer_than_10");
        assertThat(REVERSALS_COMPARED
                        .figure(releases.current(), Selection.ALL.by(Dimension.GROUND))
                        .sentence())
                .contains("ground not stated 1 of 2");
    }

    @Test
    void staffComeInOnRequest() {
        assertThat(groups(Selection.ALL.withInclude(Set.of(Include.STAFF))).getFirst())
                .isEqualTo("police_appeals_tribunal 3 4 3 fewer_than_10");
    }

    @Test
    void yearAndReporterAreTheChallengesOwnAndForceTheFirstHearings() {
        assertThat(groups(Selection.ALL.with(new Period(2017, 2017))))
                .containsExactly("high_court 1 1 1 fewer_than_10");
        assertThat(groups(Selection.ALL.with(new Period(2015, 2015)))).isEmpty();
        assertThat(groups(Selection.ALL.with(Criterion.SOURCE, List.of("court"))))
                .containsExactly("police_appeals_tribunal 0 1 1 fewer_than_10");
        assertThat(groups(Selection.ALL.with(Criterion.FORCE, List.of("kent"))))
                .containsExactly("police_appeals_tribunal 2 2 1 fewer_than_10", "high_court 1 1 1 fewer_than_10");
    }

    @Test
    void yearsStandInTheirOrderAndForcesAreThoseOfTheFirstHearing() {
        assertThat(groups(Selection.ALL.by(Dimension.YEAR)))
                .containsExactly("2016 2 3 2 fewer_than_10", "2017 1 1 1 fewer_than_10");
        assertThat(groups(Selection.ALL.by(Dimension.FORCE)))
                .containsExactly("kent 3 3 2 fewer_than_10", "surrey 0 1 1 fewer_than_10");
        assertThat(REVERSALS_COMPARED
                        .figure(releases.current(), Selection.ALL.by(Dimension.FORCE))
                        .sentence())
                .endsWith("by force: Kent Police 3 of 3 and Surrey Police 0 of 1.");
    }

    @Test
    void challengesAfterTheDayAreNotThereYet() {
        assertThat(groups(Selection.ALL.asOf(LocalDate.of(2016, 12, 31))))
                .containsExactly("police_appeals_tribunal 2 3 2 fewer_than_10");
        assertThat(groups(Selection.ALL.asOf(LocalDate.of(2016, 8, 31)))).isEmpty();
    }

    @Test
    void theSentenceNamesEachGroupAndTheirSum() {
        assertThat(REVERSALS_COMPARED.figure(releases.current(), Selection.ALL).sentence())
                .isEqualTo(
                        "Of 4 challenges decided and publicly known (England and Wales), 3 (too few for a percentage)"
                                + " succeeded, wholly or in part; by where it was decided: police appeals tribunal 2 of 3 and High Court 1 of 1.");
    }
}
