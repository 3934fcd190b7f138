package org.panelwatch.question.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.LESSER_SANCTION_RATE_COMPARED;
import static org.panelwatch.question.index.Questions.LESSER_SANCTION_RATE_OVER_TIME;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.SmallData;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Unit;

/**
 * In 2001 twelve constables are dismissed, and ten sergeants warned. In 2002 to 2007 the press reports that in each year
 * ten are dismissed, and in 2005 ten are warned too. In 2011 the watchdog alone reports warnings, twelve of fifteen.
 */
class LesserSanctionRateComparedTest {

    private static Releases releases;

    @BeforeAll
    static void tellTheStory(@TempDir Path folder) throws Exception {
        SmallData data = new SmallData();
        add(data, 2001, 0, 12);
        add(data, 2001, 12, 10, "rank=sergeant", "sanction=written_warning", "proceeding=accelerated_hearing");
        for (int year = 2002; year <= 2007; year++) {
            add(data, year, 0, 10);
        }
        add(data, 2005, 10, 10, "sanction=written_warning");
        add(data, 2011, 0, 12, "rank=inspector", "sanction=written_warning", "source_kind=watchdog");
        add(data, 2011, 12, 3, "rank=inspector");
        add(data, 2011, 15, 20);
        add(data, 2012, 0, 2, "rank=", "joint_with=kent-2012-001");
        releases = data.open(folder);
    }

    private static void add(SmallData data, int year, int from, int officers, String... cells) {
        for (int i = from + 1; i <= from + officers; i++) {
            data.hearing("kent-%d-%03d".formatted(year, i), cells);
        }
    }

    @AfterAll
    static void close() {
        releases.close();
    }

    private static Figure figure(Selection selection) {
        return LESSER_SANCTION_RATE_COMPARED.figure(releases.current(), selection);
    }

    private static List<String> groups(Selection selection, String... columns) {
        return SmallData.rows(releases, LESSER_SANCTION_RATE_COMPARED, selection, columns);
    }

    private static Selection in(int first, int last) {
        return Selection.ALL.by(Dimension.RANK).with(new Period(first, last));
    }

    @Test
    void groupsStandByTheNumberOfTheirDecisionsAndWhatIsNotStatedIsUnknown() {
        assertThat(groups(in(2001, 2012), "rank", "lesser", "n", "panels", "caveat"))
                .containsExactly(
                        "constable 10 102 102 -",
                        "inspector 12 15 15 -",
                        "sergeant 10 10 10 -",
                        "- 0 2 1 fewer_than_10");
    }

    @Test
    void aDifferenceThatHoldsIsClaimedAndToldInPoints() {
        Figure figure = figure(in(2001, 2001));
        assertThat(figure.title()).isEqualTo("Lesser sanctions were more common among sergeants than among constables");
        assertThat(figure.sentence())
                .endsWith(
                        "The share was highest among sergeants (10 of 10, 100%) and lowest among constables (0 of 12, 0%),"
                                + " a difference of 100 percentage points, 95% interval 63 to 100.");
    }

    @Test
    void aDifferenceThatComesFromTheWatchdogIsNot() {
        Figure figure = figure(in(2011, 2011));
        assertThat(figure.title()).startsWith("34% of officers");
        assertThat(figure.sentence())
                .endsWith(
                        "highest among inspectors (12 of 15, 80%) and lowest among constables (0 of 20, 0%), but much of"
                                + " the difference may come from who reported: without the watchdog's decisions it is 0 of 3 against"
                                + " 0 of 20.");
        assertThat(figure.notes())
                .anyMatch(
                        note -> note.startsWith("The watchdog reported between 0% and 80% of a group's decisions; 12 of"
                                + " 12 of its decisions were lesser sanctions, against 0 of 23 of all others."));
    }

    @Test
    void aSecondDimensionMakesSmallMultiples() {
        Selection two = in(2001, 2001).compare(Dimension.PROCEEDING);
        assertThat(groups(two, "rank", "proceeding", "lesser", "n"))
                .containsExactly("constable misconduct_hearing 0 12", "sergeant accelerated_hearing 10 10");
        assertThat(figure(two).drawing()).isEqualTo(new Drawing.RatesCompared("rank", "lesser", "proceeding"));
        assertThat(figure(two).title()).startsWith("45% of officers");
    }

    @Test
    void aDimensionComparedWithItselfOrOneOfChallengesIsOneDrawing() {
        for (Dimension other : List.of(Dimension.RANK, Dimension.FORUM)) {
            assertThat(figure(in(2001, 2001).compare(other)).drawing())
                    .isEqualTo(new Drawing.RatesCompared("rank", "lesser", null));
        }
    }

    @Test
    void eachPanelCountsOnceAndTheWordsSpeakOfPanels() {
        assertThat(groups(in(2012, 2012).with(Unit.PANEL), "n", "panels")).containsExactly("1 1");
        assertThat(figure(in(2001, 2001).with(Unit.PANEL).with(Leavers.DISMISSED_ONLY))
                        .sentence())
                .startsWith(
                        "Of 22 panels that found gross misconduct in 2001 (England and Wales), 10 (45%, 95% interval 27%"
                                + " to 65%) dismissed nobody, as first decided.");
    }

    @Test
    void noDecisionIsSaidInWords() {
        Figure none = figure(in(1990, 1991));
        assertThat(none.title()).isEqualTo("No decision matches");
        assertThat(none.rows()).isEmpty();
    }

    @Test
    void threeYearsThatStandOutAreTheHeadingOverTime() {
        Figure figure = LESSER_SANCTION_RATE_OVER_TIME.figure(releases.current(), in(2002, 2007));
        assertThat(figure.title()).isEqualTo("Lesser sanctions were more common in 2003–2005 than in other years");
        assertThat(figure.sentence())
                .endsWith("highest in 2005 (10 of 20, 50%) and lowest in 2002 (0 of 10) and four others, 0% each; in"
                        + " 2003–2005 it was 10 of 40 and in the other years 0 of 30, a difference of 25 percentage points,"
                        + " 95% interval 9 to 40.");
    }
}
