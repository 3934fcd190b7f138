package org.panelwatch.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.LESSER_SANCTION_RATE_COMPARED;
import static org.panelwatch.question.index.Questions.OUTCOMES_OVER_TIME;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.figure.Figure;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Regime;

/** Decisions put with the rules in force on their day: on a few rows counted by hand. */
class RegimesTest {

    private static final Selection BY = Selection.ALL.by(Dimension.REGIME);
    private static final String SOFT = "so the edges are soft";

    @TempDir
    static Path folder;

    private static Releases releases;

    /** In the order of the rules: 3, 2, 2, 3, 2, 2 and 1 officers, and 4 whose dates lie on either side of a change. */
    @BeforeAll
    static void open() throws Exception {
        releases = new SmallData()
                .hearing("kent-2014-001", "decided_on=2014")
                .hearing("kent-2015-001", "decided_on=2015-04")
                .hearing("kent-2015-002", "decided_on=2015-04-30", "sanction=final_written_warning")
                .hearing("kent-2015-003", "decided_on=2015-05-01")
                .hearing("kent-2015-004", "decided_on=2015-12")
                .hearing("kent-2016-001", "decided_on=2016", "sanction=written_warning")
                .hearing("kent-2017-001", "decided_on=2017-12-14")
                .hearing("kent-2017-002", "decided_on=2017-12-15")
                .hearing("kent-2018-001", "decided_on=2018")
                .hearing("kent-2020-001", "decided_on=2020-01")
                .hearing("kent-2020-002", "decided_on=2020-02")
                .hearing("kent-2024-001", "decided_on=2024-05-06")
                .hearing("kent-2024-002", "decided_on=2024-05-07")
                .hearing("kent-2025-001", "decided_on=2025-05-27")
                .hearing("kent-2025-002", "decided_on=2025-05-28")
                .hearing("kent-2015-005", "decided_on=2015", "sanction=written_warning")
                .hearing("kent-2017-003", "decided_on=2017-12")
                .hearing("kent-2024-003", "decided_on=2024-05")
                .hearing("kent-2025-003", "decided_on=2025")
                .open(folder);
    }

    @AfterAll
    static void close() {
        releases.close();
    }

    private static List<String> rows(Selection selection) {
        return SmallData.rows(releases, LESSER_SANCTION_RATE_COMPARED, selection, "regime", "lesser", "n");
    }

    @Test
    void aDecisionStandsWithTheRulesOfItsDayAndWithNoneWhereTheDateMayBeOnEitherSide() {
        assertThat(rows(BY))
                .containsExactlyInAnyOrder(
                        "- 1 4",
                        "before_public_hearings 1 3",
                        "public_hearings 0 2",
                        "legally_qualified_chairs 1 2",
                        "barred_list 0 3",
                        "conduct_regulations_2020 0 2",
                        "chief_officers_chair 0 2",
                        "dismissal_presumed 0 1");
    }

    @Test
    void rulesAreChosenAsTheyAreCompared() {
        assertThat(rows(BY.with(Criterion.REGIME, List.of("barred_list")))).containsExactly("barred_list 0 3");
        assertThat(rows(BY.with(Criterion.REGIME, List.of("not_stated", "dismissal_presumed"))))
                .containsExactly("- 1 4", "dismissal_presumed 0 1");
    }

    @Test
    void twoSetsOfRulesAreToldApartInWordsOfTheirDates() {
        String sentence = figure(BY.with(Criterion.REGIME, List.of("public_hearings", "before_public_hearings")))
                .sentence();
        assertThat(sentence)
                .contains("The share was 1 of 3 in cases first decided up to April 2015.")
                .contains("In cases first decided from May 2015 to December 2015 it was 0 of 2, too few to tell apart");
        assertThat(figure(BY.with(Criterion.REGIME, List.of("not_stated", "barred_list")))
                        .sentence())
                .contains("1 of 4 where the date does not tell the rules then in force");
    }

    @Test
    void theNotesSayThatTheEdgesAreSoftWhereverRulesAreChosenOrCompared() {
        assertThat(figure(BY).notes()).filteredOn(note -> note.contains(SOFT)).hasSize(1);
        Selection split = Selection.ALL.by(Dimension.RANK).compare(Dimension.REGIME);
        assertThat(figure(split).notes()).anyMatch(note -> note.contains(SOFT));
        Selection chosen = Selection.ALL.with(Criterion.REGIME, List.of("barred_list"));
        assertThat(OUTCOMES_OVER_TIME.figure(releases.current(), chosen).notes())
                .anyMatch(note -> note.contains(SOFT));
        assertThat(figure(Selection.ALL.by(Dimension.RANK)).notes()).noneMatch(note -> note.contains(SOFT));
    }

    @Test
    void rulesAreNamedWithTheirMonths() {
        assertThat(Arrays.stream(Regime.values()).map(Regime::label))
                .containsExactly(
                        "Before hearings in public (up to Apr 2015)",
                        "Hearings in public (May 2015 to Dec 2015)",
                        "Legally qualified chairs (Jan 2016 to Dec 2017)",
                        "Former officers, barred list (Dec 2017 to Jan 2020)",
                        "New conduct regulations (Feb 2020 to May 2024)",
                        "Chief officers chair (May 2024 to May 2025)",
                        "Dismissal presumed (since May 2025)");
    }

    private static Figure figure(Selection selection) {
        return LESSER_SANCTION_RATE_COMPARED.figure(releases.current(), selection);
    }
}
