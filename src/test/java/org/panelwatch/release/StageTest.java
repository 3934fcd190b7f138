package org.panelwatch.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Record;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Sanction;
import org.panelwatch.vocabulary.ServiceStatus;

/** Cases of the shipped data, worked by hand from their rows. */
class StageTest {

    @TempDir
    static Path folder;

    static Releases releases;

    @BeforeAll
    static void load() throws Exception {
        releases = Releases.open(TestData.SHIPPED, folder);
    }

    @AfterAll
    static void close() {
        releases.close();
    }

    private static List<String> journey(String caseId) {
        return releases.current()
                .ask(sql -> sql.selectFrom(STAGE)
                        .where(STAGE.CASE_ID.eq(caseId))
                        .orderBy(STAGE.ORDINAL)
                        .fetch(StageTest::inShort));
    }

    private static String inShort(Record stage) {
        Sanction sanction = stage.get(STAGE.SANCTION);
        String left = sanction == null ? (stage.get(STAGE.SANCTION_NONE) ? "none" : "not stated") : sanction.code();
        return "%s %s: %s, %s, %s"
                .formatted(
                        stage.get(STAGE.COUNTS_FROM),
                        stage.get(STAGE.DECISION_ID),
                        stage.get(STAGE.FINDING).code(),
                        left,
                        stage.get(STAGE.STATUS));
    }

    private static Record stage(String decisionId) {
        return releases.current()
                .ask(sql -> sql.selectFrom(STAGE)
                        .where(STAGE.DECISION_ID.eq(decisionId))
                        .fetchSingle());
    }

    @Test
    void theFoundingCaseHasFourDecisionsAndEndsInAFormerOfficerWhoWouldHaveBeenDismissed() {
        assertThat(journey("metropolitan-2021-001"))
                .containsExactly(
                        "2021-10-05 metropolitan-2021-001: gross_misconduct, final_written_warning, decided",
                        "2023-11-17 appeal-2023-001: gross_misconduct, final_written_warning, decided",
                        "2025-01-22 appeal-2025-001: gross_misconduct, final_written_warning, awaiting",
                        "2025-06-20 metropolitan-2025-001: gross_misconduct, would_have_been_dismissed, decided");
        assertThat(stage("appeal-2025-001").get(STAGE.SERVICE_STATUS)).isEqualTo(ServiceStatus.SERVING);
        assertThat(stage("metropolitan-2025-001").get(STAGE.SERVICE_STATUS)).isEqualTo(ServiceStatus.FORMER);
    }

    @Test
    void theFoundingCaseAsOfADayIsItsLastStageUpToThatDay() {
        assertThat(asOf(LocalDate.of(2021, 10, 4))).isEmpty();
        assertThat(asOf(LocalDate.of(2022, 12, 31))).containsExactly("metropolitan-2021-001");
        assertThat(asOf(LocalDate.of(2024, 12, 31))).containsExactly("appeal-2023-001");
        assertThat(asOf(LocalDate.of(2025, 1, 31))).containsExactly("appeal-2025-001");
    }

    private static List<String> asOf(LocalDate day) {
        return releases.current()
                .ask(sql -> sql.select(STAGE.DECISION_ID)
                        .from(STAGE)
                        .where(STAGE.CASE_ID.eq("metropolitan-2021-001"), STAGE.COUNTS_FROM.le(day))
                        .orderBy(STAGE.ORDINAL.desc())
                        .limit(1)
                        .fetch(STAGE.DECISION_ID));
    }

    @Test
    void aDecisionRestoredByTheHighCourtAndUpheldOnAppealStands() {
        assertThat(journey("dorset-2009-901"))
                .containsExactly(
                        "2009-08-27 dorset-2009-901: misconduct, required_to_resign, decided",
                        "2010-07-09 appeal-2010-001: misconduct, reduction_in_rank, decided",
                        "2011-12-14 appeal-2011-001: misconduct, required_to_resign, decided",
                        "2012-07-31 appeal-2012-001: misconduct, required_to_resign, decided");
    }

    @Test
    void aQuashedFindingDecidedAgainAndQuashedAndRestoredEndsInDismissal() {
        assertThat(journey("nottinghamshire-2012-901"))
                .containsExactly(
                        "2012-09-30 nottinghamshire-2012-901: gross_misconduct, dismissed, decided",
                        "2014-04-30 appeal-2014-001: not_proven, none, decided",
                        "2014-08-31 nottinghamshire-2014-901: gross_misconduct, dismissed, decided",
                        "2015-05-27 appeal-2015-001: gross_misconduct, dismissed, decided",
                        "2016-07-29 appeal-2016-003: not_proven, none, decided",
                        "2018-01-22 appeal-2018-001: gross_misconduct, dismissed, decided");
    }

    @Test
    void aRestoredDecisionBringsItsFindingBack() {
        assertThat(journey("metropolitan-2020-902"))
                .containsExactly(
                        "2020-07-24 metropolitan-2020-902: gross_misconduct, dismissed, decided",
                        "2021-09-30 appeal-2021-002: not_proven, none, decided",
                        "2022-10-28 appeal-2022-005: gross_misconduct, dismissed, decided");
        Record restored = stage("appeal-2022-005");
        assertThat(restored.get(STAGE.BEFORE_FINDING)).isEqualTo(Finding.NOT_PROVEN);
        assertThat(restored.get(STAGE.BEFORE_SANCTION)).isNull();
        assertThat(restored.get(STAGE.BEFORE_SANCTION_NONE)).isTrue();
    }

    @Test
    void aHearingChallengedTwiceKeepsWhatTheLaterChallengeLeft() {
        assertThat(journey("nottinghamshire-2019-901"))
                .containsExactly(
                        "2019-11-07 nottinghamshire-2019-901: gross_misconduct, dismissed, decided",
                        "2020-06-11 appeal-2020-005: gross_misconduct, final_written_warning, decided",
                        "2021-09-30 appeal-2021-005: gross_misconduct, final_written_warning, decided");
    }

    @Test
    void aCaseSentBackWithoutAKnownFreshDecisionIsAwaitingOne() {
        assertThat(journey("merseyside-2013-903"))
                .containsExactly(
                        "2013-04-10 merseyside-2013-903: not_proven, none, decided",
                        "2014-02-20 appeal-2014-004: not_proven, none, awaiting");
    }

    @Test
    void anUnchallengedHearingIsFirstAndLast() {
        Record only = stage("avon_and_somerset-2015-002");
        assertThat(inShort(only))
                .isEqualTo("2015-12-31 avon_and_somerset-2015-002: gross_misconduct, dismissed, decided");
        assertThat(only.get(STAGE.IS_FIRST)).isTrue();
        assertThat(only.get(STAGE.IS_LAST)).isTrue();
        assertThat(only.get(STAGE.BEFORE_FINDING)).isNull();
        assertThat(only.get(STAGE.KIND)).isEqualTo("hearing");
    }
}
