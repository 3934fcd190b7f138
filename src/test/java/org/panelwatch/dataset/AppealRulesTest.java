package org.panelwatch.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.dataset.DataFile.APPEALS;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppealRulesTest {

    @TempDir
    Path folder;

    SampleFolder sample = new SampleFolder(Path.of(""));

    @BeforeEach
    void write() throws IOException {
        sample = SampleFolder.in(folder);
    }

    @Test
    void aCourtIsCited() throws IOException {
        sample.replacing(APPEALS, "[2022] EWHC 123 (Admin)", "");

        assertThat(sample.faults())
                .containsExactly(
                        "appeals.csv line 3, column citation: the cell is empty though the forum is high_court;"
                                + " write the neutral citation of the judgment, such as [2025] EWCA Civ 27");
    }

    @Test
    void aCitationIsNeutral() throws IOException {
        sample.replacing(APPEALS, "[2022] EWHC 123 (Admin)", "EWHC 123");

        assertThat(sample.faults())
                .containsExactly("appeals.csv line 3, column citation: 'EWHC 123' is not a neutral citation;"
                        + " write it as [2025] EWCA Civ 27 or [2023] EWHC 589 (Admin)");
    }

    @Test
    void aSubstitutedSanctionIsNamed() throws IOException {
        sample.replacing(APPEALS, "dismissed,upheld,", "allowed,sanction_substituted,");

        assertThat(sample.faults())
                .containsExactly("appeals.csv line 2, column sanction_after: the cell is empty though the effect is"
                        + " sanction_substituted; write the sanction that then stood, or none");
    }

    @Test
    void noSanctionFollowsARemittal() throws IOException {
        sample.replacing(APPEALS, "remitted,", "remitted,dismissed");

        assertThat(sample.faults())
                .containsExactly("appeals.csv line 3, column sanction_after: 'dismissed' cannot follow the effect"
                        + " remitted; empty the cell, or correct the effect");
    }

    @Test
    void aQuashedFindingLeavesNoSanction() throws IOException {
        sample.replacing(APPEALS, "allowed,remitted,", "allowed,finding_quashed,none");

        assertThat(sample.report().problems()).isEmpty();
    }

    @Test
    void anEffectThatDoesNotFitTheResultIsAWarning() throws IOException {
        sample.replacing(APPEALS, ",dismissed,upheld,", ",allowed,upheld,")
                .replacing(APPEALS, ",allowed,remitted,", ",withdrawn,remitted,");

        assertThat(sample.faults()).isEmpty();
        assertThat(sample.warnings())
                .containsExactly(
                        "appeals.csv line 2, column effect: 'upheld' does not fit the result allowed;"
                                + " check result and effect",
                        "appeals.csv line 3, column effect: 'remitted' does not fit the result withdrawn;"
                                + " check result and effect");
    }
}
