package org.panelwatch.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panelwatch.vocabulary.AppealResult;
import org.panelwatch.vocabulary.Effect;
import org.panelwatch.vocabulary.Forum;
import org.panelwatch.vocabulary.PartialDate;

class SharedDecisionsTest {

    private static Decision.OnAppeal appeal(int number, String on, @Nullable String citation) {
        return new Decision.OnAppeal(
                "appeal-2020-00" + number,
                PartialDate.parse(on).orElseThrow(),
                "kent-2019-00" + number,
                citation == null ? Forum.POLICE_APPEALS_TRIBUNAL : Forum.HIGH_COURT,
                citation,
                AppealResult.DISMISSED,
                Effect.UPHELD,
                null);
    }

    private static Map<String, String> decisions(@Nullable String panel, Decision.OnAppeal... appeals) {
        return SharedDecisions.of(List.of(appeals), appeal -> panel);
    }

    @Test
    void officersOfOneJudgmentAreOneDecision() {
        assertThat(decisions(
                        null,
                        appeal(2, "2020-01-05", "[2020] EWHC 1 (Admin)"),
                        appeal(1, "2020-01-05", "[2020] EWHC 1 (Admin)")))
                .containsEntry("appeal-2020-002", "appeal-2020-001")
                .containsEntry("appeal-2020-001", "appeal-2020-001");
    }

    @Test
    void officersOfOnePanelBeforeOneTribunalOnOneDayAreOneDecision() {
        assertThat(decisions("kent-2019-001", appeal(1, "2020-01-05", null), appeal(2, "2020-01-05", null))
                        .values())
                .containsOnly("appeal-2020-001");
    }

    @Test
    void officersOfDifferentPanelsOrDaysAreNot() {
        assertThat(decisions(null, appeal(1, "2020-01-05", null), appeal(2, "2020-01-05", null))
                        .values())
                .doesNotHaveDuplicates();
        assertThat(decisions("kent-2019-001", appeal(1, "2020-01-05", null), appeal(2, "2020-01-06", null))
                        .values())
                .doesNotHaveDuplicates();
    }

    @Test
    void aSharedYearDoesNotMakeOneDecision() {
        assertThat(decisions("kent-2019-001", appeal(1, "2020", null), appeal(2, "2020", null))
                        .values())
                .doesNotHaveDuplicates();
    }
}
