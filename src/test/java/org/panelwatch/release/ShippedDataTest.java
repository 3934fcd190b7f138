package org.panelwatch.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.countDistinct;
import static org.panelwatch.release.schema.Tables.APPEAL;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.OFFICIAL;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.dataset.ReleaseList;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.PartialDate;
import org.panelwatch.vocabulary.Rank;
import org.panelwatch.vocabulary.ReleaseId;
import org.panelwatch.vocabulary.Sanction;
import org.panelwatch.vocabulary.Series;

class ShippedDataTest {

    @TempDir
    static Path folder;

    static Releases releases;
    static Release release;

    @BeforeAll
    static void load() throws Exception {
        releases = Releases.open(TestData.SHIPPED, folder);
        release = releases.current();
    }

    @AfterAll
    static void close() {
        releases.close();
    }

    @Test
    void everyRecordOfTheShippedDataIsThere() {
        assertThat(release.counts()).isEqualTo(new Counts(590, 54, 1251, 48));
        assertThat(release.<Integer>ask(sql -> sql.fetchCount(HEARING))).isEqualTo(590);
        assertThat(release.<Integer>ask(sql -> sql.fetchCount(APPEAL))).isEqualTo(54);
        assertThat(release.<Integer>ask(sql -> sql.fetchCount(OFFICIAL))).isEqualTo(1251);
    }

    /** Whoever changes the data adds a line: every server then prints the same day for the same content. */
    @Test
    void theListOfReleasesNamesTheDayOfTheShippedData() {
        assertThat(ReleaseList.check(TestData.SHIPPED.resolve(ReleaseList.FILE_NAME)))
                .isEmpty();
        assertThat(ReleaseList.read(TestData.SHIPPED.resolve(ReleaseList.FILE_NAME))
                        .find(new ReleaseId(release.id())))
                .as("data/releases.csv has no line for release " + release.id())
                .hasValueSatisfying(entry -> assertThat(release.publishedOn()).isEqualTo(entry.releasedOn()));
    }

    @Test
    void everyDecisionIsOneStage() {
        assertThat(release.<Integer>ask(sql -> sql.fetchCount(STAGE))).isEqualTo(590 + 54);
        assertThat(release.<Integer>ask(sql -> sql.fetchCount(STAGE, STAGE.IS_FIRST.isTrue())))
                .isEqualTo(release.<Integer>ask(sql -> sql.fetchCount(HEARING, HEARING.RECONSIDERS.isNull())))
                .isEqualTo(release.<Integer>ask(sql -> sql.fetchCount(STAGE, STAGE.IS_LAST.isTrue())));
    }

    @Test
    void codesComeBackAsTheWordsOfTheVocabulary() {
        var row = release.ask(sql -> sql.selectFrom(HEARING)
                .where(HEARING.HEARING_ID.eq("avon_and_somerset-2015-001"))
                .fetchSingle());
        assertThat(row.get(HEARING.RANK)).isEqualTo(Rank.CHIEF_OFFICER);
        assertThat(row.get(HEARING.FINDING)).isEqualTo(Finding.MISCONDUCT);
        assertThat(row.get(HEARING.SANCTION)).isEqualTo(Sanction.FINAL_WRITTEN_WARNING);
        assertThat(row.get(HEARING.RECONSIDERS)).isNull();
        assertThat(row.get(HEARING.PANEL_ID)).isEqualTo("avon_and_somerset-2015-001");
        assertThat(row.get(HEARING.FINANCIAL_YEAR)).isEqualTo(2016);
    }

    @Test
    void aDateKnownToTheYearSpansItAndHasNoFinancialYear() {
        var row = release.ask(sql -> sql.selectFrom(HEARING)
                .where(HEARING.HEARING_ID.eq("avon_and_somerset-2015-002"))
                .fetchSingle());
        assertThat(row.get(HEARING.DECIDED_ON)).isEqualTo("2015");
        assertThat(row.get(HEARING.DECIDED_PRECISION)).isEqualTo(PartialDate.Precision.YEAR);
        assertThat(row.get(HEARING.DECIDED_FROM)).isEqualTo(LocalDate.of(2015, 1, 1));
        assertThat(row.get(HEARING.DECIDED_TO)).isEqualTo(LocalDate.of(2015, 12, 31));
        assertThat(row.get(HEARING.DECIDED_YEAR)).isEqualTo(2015);
        assertThat(row.get(HEARING.FINANCIAL_YEAR)).isNull();
    }

    @Test
    void aDateKnownToTheMonthCountsFromItsLastDay() {
        var row = release.ask(sql -> sql.selectFrom(APPEAL)
                .where(APPEAL.APPEAL_ID.eq("appeal-2021-005"))
                .fetchSingle());
        assertThat(row.get(APPEAL.DECIDED_FROM)).isEqualTo(LocalDate.of(2021, 9, 1));
        assertThat(row.get(APPEAL.DECIDED_TO)).isEqualTo(LocalDate.of(2021, 9, 30));
        assertThat(row.get(APPEAL.FINANCIAL_YEAR)).isEqualTo(2022);
        assertThat(row.get(APPEAL.CASE_ID)).isEqualTo("nottinghamshire-2019-901");
    }

    @Test
    void theDatesOfHearingsAreTheOnesOfThePlainJavaDate() {
        var rows = release.ask(sql -> sql.selectFrom(HEARING).fetch());
        assertThat(rows).allSatisfy(row -> {
            PartialDate stated = PartialDate.parse(row.get(HEARING.DECIDED_ON)).orElseThrow();
            assertThat(row.get(HEARING.DECIDED_FROM)).isEqualTo(stated.first());
            assertThat(row.get(HEARING.DECIDED_TO)).isEqualTo(stated.last());
            assertThat(row.get(HEARING.DECIDED_PRECISION)).isEqualTo(stated.precision());
        });
    }

    @Test
    void anOfficialFigureKeepsItsNumberAsPublished() {
        var row = release.ask(sql -> sql.selectFrom(OFFICIAL)
                .where(OFFICIAL.VALUE_AS_PUBLISHED.contains("."))
                .orderBy(OFFICIAL.VALUE)
                .limit(1)
                .fetchSingle());
        assertThat(row.get(OFFICIAL.VALUE)).isEqualByComparingTo(new BigDecimal(row.get(OFFICIAL.VALUE_AS_PUBLISHED)));
        assertThat(release.<Integer>ask(sql -> sql.fetchCount(OFFICIAL, OFFICIAL.SERIES.eq(Series.BARRED_LIST))))
                .isPositive();
    }

    /** 54 officers: three judgments and three tribunals decided on two officers each. */
    @Test
    void fiftyFourAppealsAreFortyEightDecisions() {
        assertThat(release.<Integer>ask(sql -> sql.select(countDistinct(APPEAL.DECISION_ID))
                        .from(APPEAL)
                        .fetchSingle()
                        .value1()))
                .isEqualTo(48);
        assertThat(release.<List<String>>ask(sql -> sql.select(APPEAL.APPEAL_ID)
                        .from(APPEAL)
                        .where(APPEAL.DECISION_ID.ne(APPEAL.APPEAL_ID))
                        .orderBy(APPEAL.APPEAL_ID)
                        .fetch(APPEAL.APPEAL_ID)))
                .containsExactly(
                        "appeal-2014-003",
                        "appeal-2014-005",
                        "appeal-2021-003",
                        "appeal-2022-003",
                        "appeal-2022-006",
                        "appeal-2024-006");
    }
}
