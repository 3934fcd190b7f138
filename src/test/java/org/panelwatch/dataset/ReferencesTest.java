package org.panelwatch.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.dataset.DataFile.APPEALS;
import static org.panelwatch.dataset.DataFile.HEARINGS;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencesTest {

    @TempDir
    Path folder;

    SampleFolder sample = new SampleFolder(Path.of(""));

    @BeforeEach
    void write() throws IOException {
        sample = SampleFolder.in(folder);
    }

    @Test
    void everyKindOfReferenceMustLeadSomewhere() throws IOException {
        sample.replacing(HEARINGS, "-002,,kent-2021-001,", "-002,,kent-2021-071,")
                .replacing(HEARINGS, "kent-2023-001,kent-2021-001,", "kent-2023-001,kent-2021-081,")
                .replacing(APPEALS, ",appeal-2021-001,", ",appeal-2021-091,");

        assertThat(sample.faults())
                .containsExactly(
                        "hearings.csv line 4, column joint_with: 'kent-2021-071' is not in hearings.csv;"
                                + " correct the id, or add the hearing that it means",
                        "hearings.csv line 6, column reconsiders: 'kent-2021-081' is not in hearings.csv;"
                                + " correct the id, or add the hearing that it means",
                        "appeals.csv line 3, column challenges: 'appeal-2021-091' is not in appeals.csv;"
                                + " correct the id, or add the appeal that it means");
    }

    @Test
    void theFirstOfAPanelCarriesItsOwnId() throws IOException {
        sample.replacing(HEARINGS, "-002,,kent-2021-001,", "-002,,surrey-2022-001,");

        assertThat(sample.faults())
                .containsExactly(
                        "hearings.csv line 4, column joint_with: 'surrey-2022-001' is not the first of a panel:"
                                + " its own joint_with, on line 5, is not its own id; write its own id there, or here the id of"
                                + " the panel's first officer");
    }

    @Test
    void theFirstOfAPanelMayStandBelow() throws IOException {
        sample.replacing(HEARINGS, "-002,,kent-2021-001,", "-002,,surrey-2022-001,")
                .replacing(HEARINGS, "surrey-2022-001,,,", "surrey-2022-001,,surrey-2022-001,");

        assertThat(sample.report().problems()).isEmpty();
    }

    @Test
    void appealsThatChallengeEachOtherAreOneCircle() throws IOException {
        sample.replacing(APPEALS, "appeal-2021-001,kent-2021-001", "appeal-2021-001,appeal-2022-001");

        assertThat(sample.faults())
                .containsExactly("appeals.csv line 2, column challenges: 'appeal-2022-001' leads back to the row itself"
                        + " (appeal-2021-001 → appeal-2022-001 → appeal-2021-001);"
                        + " one of these must point at an earlier decision");
    }

    @Test
    void aHearingCannotReconsiderItself() throws IOException {
        sample.replacing(HEARINGS, "kent-2023-001,kent-2021-001,", "kent-2023-001,kent-2023-001,");

        assertThat(sample.faults()).singleElement().asString().contains("(kent-2023-001 → kent-2023-001)");
    }

    @Test
    void aDecisionSurelyBeforeWhatItChallengesIsAWarning() throws IOException {
        sample.replacing(APPEALS, ",2021-09,", ",2021-02,");

        assertThat(sample.faults()).isEmpty();
        assertThat(sample.warnings())
                .containsExactly("appeals.csv line 2, column decided_on: '2021-02' is before 2021-03-04, when"
                        + " kent-2021-001, which it challenges, was decided; check both dates");
    }

    @Test
    void aDecisionOfTheSameYearIsNotSurelyBefore() throws IOException {
        sample.replacing(APPEALS, ",2021-09,", ",2021,");

        assertThat(sample.report().problems()).isEmpty();
    }
}
