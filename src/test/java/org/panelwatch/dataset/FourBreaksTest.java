package org.panelwatch.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.dataset.DataFile.APPEALS;
import static org.panelwatch.dataset.DataFile.HEARINGS;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commonest ways to break the data, each with its own exact message and no other. */
class FourBreaksTest {

    @TempDir
    Path folder;

    @Test
    void theSampleItselfHasNoProblem() throws IOException {
        CheckReport report = SampleFolder.in(folder).report();

        assertThat(report.problems()).isEmpty();
        assertThat(report.notes()).isEmpty();
        assertThat(report.clean()).isTrue();
        assertThat(report.records()).containsEntry(HEARINGS, 4L).containsEntry(APPEALS, 2L);
    }

    @Test
    void aDeletedColumnIsNamedOnce() throws IOException {
        SampleFolder sample = SampleFolder.in(folder)
                .with(
                        APPEALS,
                        SampleFolder.APPEALS
                                .replace("forum,", "")
                                .replace("police_appeals_tribunal,", "")
                                .replace("high_court,", ""));

        assertThat(sample.faults())
                .containsExactly(
                        "appeals.csv line 1, column forum: the column is missing; add it, with a cell in every row");
    }

    @Test
    void aBrokenDateAfterAQuotedLineBreakIsFoundOnItsLineOfTheFile() throws IOException {
        SampleFolder sample = SampleFolder.in(folder).replacing(HEARINGS, ",2022-05,", ",31/02/2021,");

        assertThat(sample.faults())
                .containsExactly("hearings.csv line 5, column decided_on: '31/02/2021' is not a date;"
                        + " write 2021, 2021-02 or 2021-02-28");
    }

    @Test
    void aDoubledIdNamesBothLines() throws IOException {
        SampleFolder sample = SampleFolder.in(folder).replacing(HEARINGS, "\nkent-2021-002,", "\nkent-2021-001,");

        assertThat(sample.faults())
                .containsExactly("hearings.csv line 4, column hearing_id: 'kent-2021-001' is already used on line 2;"
                        + " give each row its own hearing_id");
    }

    @Test
    void aChallengeToNothingIsNamed() throws IOException {
        SampleFolder sample = SampleFolder.in(folder).replacing(APPEALS, "-001,kent-2021-001,", "-001,kent-2021-777,");

        assertThat(sample.faults())
                .containsExactly("appeals.csv line 2, column challenges: 'kent-2021-777' is not in hearings.csv;"
                        + " correct the id, or add the hearing that it means");
    }
}
