package org.panelwatch.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panelwatch.vocabulary.AppealResult;
import org.panelwatch.vocabulary.Effect;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Forum;
import org.panelwatch.vocabulary.PartialDate;
import org.panelwatch.vocabulary.Sanction;

class JourneysTest {

    private static final Decision DISMISSAL = hearing("kent-2019-001", "2019-03-01", null, Sanction.DISMISSED);

    private static Decision hearing(String id, String on, @Nullable String follows, @Nullable Sanction sanction) {
        PartialDate date = PartialDate.parse(on).orElseThrow();
        return new Decision.AtHearing(id, date, follows, Finding.GROSS_MISCONDUCT, sanction, null, null);
    }

    private static Decision appeal(String id, String on, String follows, Effect effect, @Nullable Imposed after) {
        return appeal(id, on, follows, AppealResult.ALLOWED, effect, after);
    }

    private static Decision appeal(
            String id, String on, String follows, AppealResult result, Effect effect, @Nullable Imposed after) {
        PartialDate date = PartialDate.parse(on).orElseThrow();
        return new Decision.OnAppeal(id, date, follows, Forum.POLICE_APPEALS_TRIBUNAL, null, result, effect, after);
    }

    private static List<Stage> stages(Decision... decisions) {
        List<Journey> journeys = Journeys.of(List.of(decisions));
        assertThat(journeys).hasSize(1);
        return journeys.getFirst().stages();
    }

    private static List<String> order(Decision... decisions) {
        return stages(decisions).stream().map(stage -> stage.decision().id()).toList();
    }

    private static Standing last(Decision... decisions) {
        return stages(decisions).getLast().standing();
    }

    @Test
    void aDecisionKnownToTheYearComesBeforeTheOneThatChallengesIt() {
        Decision vague = hearing("kent-2019-001", "2019", null, Sanction.DISMISSED);
        Decision challenge = appeal("appeal-2019-001", "2019-06-01", "kent-2019-001", Effect.UPHELD, null);
        assertThat(order(challenge, vague)).containsExactly("kent-2019-001", "appeal-2019-001");
    }

    @Test
    void decisionsOfOneDayFollowTheirReferences() {
        Decision higher = appeal("appeal-2020-001", "2020-01-01", "appeal-2020-002", Effect.UPHELD, null);
        Decision lower = appeal("appeal-2020-002", "2020-01-01", "kent-2019-001", Effect.REMITTED, null);
        assertThat(order(higher, lower, DISMISSAL))
                .containsExactly("kent-2019-001", "appeal-2020-002", "appeal-2020-001");
    }

    @Test
    void aFreshHearingComesAfterTheRemittalThatOrderedItThoughOnlyItsYearIsKnown() {
        Decision remittal = appeal("appeal-2020-001", "2020", "kent-2019-001", Effect.REMITTED, null);
        Decision fresh = hearing("kent-2020-001", "2020-09", "kent-2019-001", Sanction.WRITTEN_WARNING);
        assertThat(order(DISMISSAL, fresh, remittal))
                .containsExactly("kent-2019-001", "appeal-2020-001", "kent-2020-001");
        assertThat(last(DISMISSAL, fresh, remittal).awaiting()).isFalse();
    }

    @Test
    void aFreshHearingOfAnEarlierYearDoesNotWaitForALaterRemittal() {
        Decision fresh = hearing("kent-2020-001", "2020", "kent-2019-001", Sanction.WRITTEN_WARNING);
        Decision remittal = appeal("appeal-2021-001", "2021-02", "kent-2019-001", Effect.REMITTED, null);
        assertThat(order(DISMISSAL, remittal, fresh))
                .containsExactly("kent-2019-001", "kent-2020-001", "appeal-2021-001");
    }

    @Test
    void aWithdrawnChallengeChangesNothing() {
        Decision withdrawn =
                appeal("appeal-2020-001", "2020-01-01", "kent-2019-001", AppealResult.WITHDRAWN, Effect.REMITTED, null);
        assertThat(last(DISMISSAL, withdrawn))
                .isEqualTo(new Standing(Finding.GROSS_MISCONDUCT, Imposed.of(Sanction.DISMISSED), false));
    }

    @Test
    void reinstatementWithoutASanctionIsNotASanctionNobodyStated() {
        Decision reinstated =
                appeal("appeal-2020-001", "2020-01-01", "kent-2019-001", Effect.SANCTION_SUBSTITUTED, Imposed.NONE);
        Standing left = last(DISMISSAL, reinstated);
        assertThat(left.finding()).isEqualTo(Finding.GROSS_MISCONDUCT);
        assertThat(left.imposed()).isEqualTo(Imposed.NONE).isNotEqualTo(Imposed.NOT_STATED);
    }

    @Test
    void aRestoredDecisionIsTheOneBeforeWhatWasChallengedNotTheOneBeforeTheChallenge() {
        Decision first = appeal(
                "appeal-2020-001",
                "2020-01-01",
                "kent-2019-001",
                Effect.SANCTION_SUBSTITUTED,
                Imposed.of(Sanction.WRITTEN_WARNING));
        Decision second = appeal("appeal-2020-002", "2020-02-01", "kent-2019-001", Effect.FINDING_QUASHED, null);
        Decision restoring = appeal("appeal-2021-001", "2021-01-01", "appeal-2020-001", Effect.DECISION_RESTORED, null);
        assertThat(last(DISMISSAL, first, second, restoring))
                .isEqualTo(new Standing(Finding.GROSS_MISCONDUCT, Imposed.of(Sanction.DISMISSED), false));
    }

    @Test
    void aRestoredDecisionTakesTheSanctionThatTheCourtNames() {
        Decision quashed = appeal("appeal-2020-001", "2020-01-01", "kent-2019-001", Effect.FINDING_QUASHED, null);
        Decision restoring = appeal(
                "appeal-2021-001",
                "2021-01-01",
                "appeal-2020-001",
                Effect.DECISION_RESTORED,
                Imposed.of(Sanction.REDUCTION_IN_RANK));
        assertThat(last(DISMISSAL, quashed, restoring))
                .isEqualTo(new Standing(Finding.GROSS_MISCONDUCT, Imposed.of(Sanction.REDUCTION_IN_RANK), false));
    }

    @Test
    void eachFirstHearingIsItsOwnCase() {
        Decision other = hearing("kent-2019-002", "2019-03-01", null, null);
        assertThat(Journeys.of(List.of(DISMISSAL, other)).stream().map(Journey::caseId))
                .containsExactly("kent-2019-001", "kent-2019-002");
    }

    @Test
    void aCircleOrAReferenceToNothingIsSaidAndNotWalked() {
        Decision one = hearing("kent-2019-003", "2019", "kent-2019-004", null);
        Decision two = hearing("kent-2019-004", "2019", "kent-2019-003", null);
        assertThatThrownBy(() -> Journeys.of(List.of(one, two))).hasMessageContaining("circle");
        assertThatThrownBy(() -> Journeys.of(List.of(one))).hasMessageContaining("kent-2019-004, which is not there");
    }
}
