package org.panelwatch.question.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.CHALLENGES_OVER_TIME;

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
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.YearKind;

/** 2016: two officers win together, one loses; 2017: one withdraws; 2018: one loses, on a day in March. */
class ChallengesOverTimeTest {

    private static Releases releases;

    @BeforeAll
    static void tellTheStory(@TempDir Path folder) throws Exception {
        releases = new SmallData()
                .hearing("kent-2015-001", "joint_with=kent-2015-001")
                .hearing("kent-2015-002", "joint_with=kent-2015-001")
                .hearing("surrey-2015-001")
                .hearing("surrey-2015-002")
                .hearing("surrey-2015-003")
                .appeal("appeal-2016-001", "kent-2015-001", "effect=finding_quashed")
                .appeal("appeal-2016-002", "kent-2015-002", "effect=finding_quashed")
                .appeal("appeal-2016-003", "surrey-2015-001", "result=dismissed", "decided_on=2016")
                .appeal("appeal-2017-001", "surrey-2015-002", "result=withdrawn")
                .appeal("appeal-2018-001", "surrey-2015-003", "result=dismissed", "decided_on=2018-03-31")
                .open(folder);
    }

    @AfterAll
    static void close() {
        releases.close();
    }

    private static List<String> rows(Selection selection) {
        return SmallData.rows(
                releases, CHALLENGES_OVER_TIME, selection, "year", "result", "count", "n", "decisions", "caveat");
    }

    private static Figure figure(Selection selection) {
        return CHALLENGES_OVER_TIME.figure(releases.current(), selection);
    }

    @Test
    void everyYearOfTheSpanHasEveryResultThatOccurs() {
        assertThat(rows(Selection.ALL))
                .containsExactly(
                        "2016 allowed 2 3 1 fewer_than_10",
                        "2016 dismissed 1 3 1 fewer_than_10",
                        "2017 allowed 0 0 0 no_decisions",
                        "2017 dismissed 0 0 0 no_decisions",
                        "2018 allowed 0 1 0 fewer_than_10",
                        "2018 dismissed 1 1 1 fewer_than_10");
    }

    @Test
    void aWithdrawnChallengeStandsBeside() {
        assertThat(figure(Selection.ALL).notes())
                .contains(
                        "1 challenge was withdrawn and not decided.",
                        "4 officers, in 3 decisions; officers in one decision are not independent.");
    }

    @Test
    void aFinancialYearEndsInMarchAndTakesNoneThatIsKnownToTheYearOnly() {
        Selection financial = Selection.ALL.with(YearKind.FINANCIAL);
        assertThat(rows(financial).stream().filter(row -> !row.contains("no_decisions")))
                .containsExactly(
                        "2017 allowed 2 2 1 fewer_than_10",
                        "2017 dismissed 0 2 0 fewer_than_10",
                        "2018 allowed 0 1 0 fewer_than_10",
                        "2018 dismissed 1 1 1 fewer_than_10");
        assertThat(figure(financial).notes()).contains("1 challenge is known only to the calendar year and left out.");
    }

    @Test
    void aChallengeKnownToTheYearCountsFromItsEnd() {
        assertThat(figure(Selection.ALL.asOf(LocalDate.of(2016, 12, 30))).sum("count"))
                .isEqualTo(2);
        assertThat(figure(Selection.ALL.asOf(LocalDate.of(2016, 12, 31))).sum("count"))
                .isEqualTo(3);
    }

    @Test
    void theSentenceAddsUp() {
        assertThat(figure(Selection.ALL).sentence())
                .isEqualTo(
                        "Of 4 challenges in publicly known decisions of 2016–2018 (England and Wales), 2 were allowed"
                                + " and 2 were dismissed, so that 2 (too few for a percentage) succeeded, wholly or in part; the"
                                + " busiest year was 2016, with 3.");
    }
}
