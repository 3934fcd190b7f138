package org.panelwatch.question.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.SmallData.rows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.SampleFolder;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.Question;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;

/** Official figures over a few published counts made up for the test. */
class OfficialFiguresTest {

    private static final String HEADER =
            SampleFolder.OFFICIAL.lines().findFirst().orElseThrow() + "\n";
    private static final String COLLEGE = "College of Policing,https://college.example/1,,\n";
    private static final String WATCHDOG = "IOPC,https://iopc.example/1,,\n";
    private static final String HOME_OFFICE = "Home Office,https://home.example/1,,\n";
    private static final String PAPER = "\"The Paper, from Home Office figures\",https://paper.example/1,,\n";
    private static final String YEAR = "2023-04-01,2024-03-31,";

    @TempDir
    private Path folder;

    private Releases releases;

    @AfterEach
    void close() {
        releases.close();
    }

    @BeforeEach
    void openEmpty() throws Exception {
        releases = opened();
    }

    private void open(String... lines) throws Exception {
        releases.close();
        releases = opened(lines);
    }

    private Releases opened(String... lines) throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        SampleFolder.in(data).with(DataFile.OFFICIAL, HEADER + String.join("", lines));
        return Releases.open(data, folder.resolve("releases"));
    }

    private Figure figure(Question question, Selection selection) {
        return question.figure(releases.current(), selection);
    }

    @Test
    void nothingPublishedGivesWordsAndNoRows() throws Exception {
        open();
        for (Question question : List.of(
                new OfficialProceedings(),
                new OfficialWatchdog(),
                new OfficialBarred(),
                new OfficialDismissals(),
                new OfficialLesserSanctions(),
                new OfficialForces(),
                new OfficialAppeals())) {
            Figure figure = figure(question, Selection.ALL);
            assertThat(figure.isEmpty()).isTrue();
            assertThat(figure.title()).isEqualTo("No published count matches");
            assertThat(figure.sentence()).isEqualTo("No count published for this question matches this selection.");
        }
    }

    @Test
    void twoEditionsOfAYearStandApart() throws Exception {
        open(
                watchdog("all", "43", "first") + WATCHDOG,
                watchdog("dismissed", "32", "first") + WATCHDOG,
                watchdog("all", "45", "second") + WATCHDOG);
        assertThat(rows(releases, new OfficialWatchdog(), Selection.ALL, "group", "count", "edition"))
                .containsExactly(
                        "Year ending March 2023 (first edition): gross misconduct proven 43 first",
                        "Year ending March 2023 (first edition): dismissed after gross misconduct 32 first",
                        "Year ending March 2023 (second edition): gross misconduct proven 45 second");
        assertThat(figure(new OfficialWatchdog(), Selection.ALL).sentence())
                .isEqualTo("Year ending March 2023 (first edition): gross misconduct proven 43,"
                        + " dismissed after gross misconduct 32.");
    }

    @Test
    void barsOfTwoEditionsAreNotCalledTheSame() throws Exception {
        String row = "barred_list,england_and_wales," + YEAR + "officers,,,,all,,officers,count,";
        open(row + "593,first," + COLLEGE, row + "594,second," + COLLEGE);
        assertThat(rows(releases, new OfficialBarred(), Selection.ALL, "group", "count"))
                .containsExactly(
                        "Year ending March 2024 (first edition) 593", "Year ending March 2024 (second edition) 594");
    }

    @Test
    void aShareIsDerivedFromTheFirstEditionAlone() throws Exception {
        open(
                watchdog("all", "43", "first") + WATCHDOG,
                watchdog("dismissed", "32", "first") + WATCHDOG,
                watchdog("all", "45", "second") + WATCHDOG,
                watchdog("dismissed", "30", "second") + WATCHDOG);
        assertThat(rows(
                        releases,
                        new OfficialLesserSanctions(),
                        Selection.ALL,
                        "population",
                        "not_dismissed",
                        "n",
                        "derived_from"))
                .containsExactly("iopc_2022_2023 11 43 43 − 32 of 43");
    }

    @Test
    void aShareOfWhichACountIsMissingIsNotShown() throws Exception {
        open(watchdog("all", "43", "") + WATCHDOG);
        assertThat(figure(new OfficialLesserSanctions(), Selection.ALL).rows()).isEmpty();
    }

    @Test
    void moreDismissedThanFoundMakesNoShare() throws Exception {
        open(watchdog("all", "43", "") + WATCHDOG, watchdog("dismissed", "44", "") + WATCHDOG);
        assertThat(figure(new OfficialLesserSanctions(), Selection.ALL).rows()).isEmpty();
    }

    @Test
    void forcesAreShownOnlyWhereTheyAddUpToEnglandAndWales() throws Exception {
        open(
                leavers("england_and_wales", "2008-04-01,2009-03-31", "5") + HOME_OFFICE,
                leavers("kent", "2008-04-01,2009-03-31", "2") + HOME_OFFICE,
                leavers("surrey", "2008-04-01,2009-03-31", "3") + HOME_OFFICE,
                leavers("england_and_wales", "2009-04-01,2010-03-31", "9") + HOME_OFFICE,
                leavers("kent", "2009-04-01,2010-03-31", "2") + HOME_OFFICE);
        assertThat(rows(releases, new OfficialForces(), Selection.ALL, "group", "period", "count"))
                .containsExactly("Kent Police year ending March 2009 2", "Surrey Police year ending March 2009 3");
        assertThat(figure(new OfficialForces(), Selection.ALL).title())
                .isEqualTo("5 dismissals in 2 forces, year ending March 2009");
        assertThat(rows(
                        releases,
                        new OfficialForces(),
                        Selection.ALL.with(Criterion.FORCE, List.of("kent")),
                        "area",
                        "count"))
                .containsExactly("kent 2");
    }

    @Test
    void aNumberReadInAReportIsCalledSecondHand() throws Exception {
        open(
                leavers("england_and_wales", "2023-04-01,2024-03-31", "365") + PAPER,
                barred("officers", "all", "", "officers", "593") + COLLEGE);
        assertThat(rows(releases, new OfficialDismissals(), Selection.ALL, "series", "count", "caveat"))
                .containsExactlyInAnyOrder("home_office_leavers 365 second_hand", "barred_list 593 -");
    }

    @Test
    void reasonsAreNeverCountedAsOfficersNorTogetherWithTheirTotal() throws Exception {
        open(
                barred("officers", "all", "", "officers", "593") + COLLEGE,
                barred("officers", "all", "reason:all", "reasons", "912") + COLLEGE,
                barred("officers", "all", "reason:drugs", "reasons", "44") + COLLEGE,
                barred("officers", "all", "rank:constable", "officers", "519") + COLLEGE,
                barred("staff", "all", "", "officers", "233") + COLLEGE);
        OfficialBarred question = new OfficialBarred();
        assertThat(rows(releases, question, Selection.ALL, "people", "count"))
                .containsExactly("officers 593", "staff 233");
        assertThat(rows(releases, question, Selection.ALL.by(Dimension.REASON), "reason", "count", "counted"))
                .containsExactly("drugs 44 reasons");
        assertThat(rows(releases, question, Selection.ALL.by(Dimension.RANK), "rank", "count"))
                .containsExactly("constable 519");
    }

    @Test
    void aPeriodBelongsToTheYearInWhichItEnds() throws Exception {
        open(barred("officers", "all", "", "officers", "593") + COLLEGE);
        assertThat(figure(new OfficialBarred(), Selection.ALL.with(new Period(2024, 2024)))
                        .rows())
                .hasSize(1);
        assertThat(figure(new OfficialBarred(), Selection.ALL.with(new Period(2023, 2023)))
                        .rows())
                .isEmpty();
    }

    @Test
    void aDecimalIsNotRounded() throws Exception {
        open(leavers("england_and_wales", "2023-04-01,2024-03-31", "12.5") + HOME_OFFICE);
        assertThat(rows(releases, new OfficialDismissals(), Selection.ALL, "count", "caveat"))
                .containsExactly("- not_a_whole_number");
    }

    private static String watchdog(String outcome, String value, String edition) {
        return "iopc_outcomes,england_and_wales,2022-04-01,2023-03-31,all,,all,gross_misconduct," + outcome
                + ",,officers,count," + value + "," + edition + ",";
    }

    private static String leavers(String area, String period, String value) {
        return "home_office_leavers," + area + "," + period + ",officers,,,,dismissed,,officers,count," + value + ",,";
    }

    private static String barred(String worker, String outcome, String breakdown, String counted, String value) {
        return "barred_list,england_and_wales," + YEAR + worker + ",,,," + outcome + "," + breakdown + "," + counted
                + ",count," + value + ",,";
    }
}
