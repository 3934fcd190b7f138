package org.panelwatch.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.dataset.DataFile.HEARINGS;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HearingRulesTest {

    private static final String PLACE = "hearings.csv line ";

    @TempDir
    Path folder;

    SampleFolder sample = new SampleFolder(Path.of(""));

    @BeforeEach
    void write() throws IOException {
        sample = SampleFolder.in(folder);
    }

    @Test
    void anUnknownCodeListsTheKnownOnesAndTheNearest() throws IOException {
        sample.replacing(HEARINGS, ",not_proven,", ",Not proven,").replacing(HEARINGS, ",former,", ",away,");

        assertThat(sample.faults())
                .containsExactly(
                        PLACE + "4, column finding: 'Not proven' is not a known code; did you mean not_proven?"
                                + " Otherwise write one of gross_misconduct, misconduct, not_proven",
                        PLACE + "5, column service_status: 'away' is not a known code; write one of serving, former");
    }

    @Test
    void aRequiredCellMustNotBeEmpty() throws IOException {
        sample.replacing(HEARINGS, ",surrey,2022-05,", ",surrey,,");

        assertThat(sample.faults())
                .containsExactly(PLACE + "5, column decided_on: the cell is empty; every row needs its decided_on");
    }

    @Test
    void spaceAroundACodeIsShown() throws IOException {
        sample.replacing(HEARINGS, ",former,", ",former ,");

        assertThat(sample.faults())
                .containsExactly(PLACE + "5, column service_status: 'former ' has space around it;"
                        + " write former without it");
    }

    @Test
    void anIdHasForceYearAndNumber() throws IOException {
        sample.replacing(HEARINGS, "surrey-2022-001", "surrey-22-1");

        assertThat(sample.faults())
                .containsExactly(PLACE + "5, column hearing_id: 'surrey-22-1' is not the id of a hearing;"
                        + " write force-year-number, such as metropolitan-2021-001");
    }

    @Test
    void aForceMustBeListed() throws IOException {
        sample.replacing(HEARINGS, ",,surrey,", ",,surey,");

        assertThat(sample.faults())
                .containsExactly(PLACE + "5, column force: 'surey' is not a force of forces.csv; did you mean surrey?");
        assertThat(sample.warnings())
                .containsExactly(PLACE + "5, column hearing_id: 'surrey-2022-001' begins with another force than the"
                        + " row's, surey; check which is right");
    }

    @Test
    void aProvenFindingNeedsASanctionAndAnUnprovenOneHasNone() throws IOException {
        sample.replacing(HEARINGS, ",would_have_been_dismissed,", ",,")
                .replacing(HEARINGS, ",not_proven,,", ",not_proven,dismissed,");

        assertThat(sample.faults())
                .containsExactly(
                        PLACE + "4, column sanction: 'dismissed' cannot follow the finding not_proven;"
                                + " empty the cell or correct the finding",
                        PLACE + "5, column sanction: the cell is empty though the finding is gross_misconduct;"
                                + " write the sanction, or no_further_action");
    }

    @Test
    void monthsAreAWholeNumberAndBelongToAWarning() throws IOException {
        sample.replacing(HEARINGS, ",24,", ",121,")
                .replacing(HEARINGS, "would_have_been_dismissed,,", "would_have_been_dismissed,18,");

        assertThat(sample.faults())
                .containsExactly(
                        PLACE + "2, column sanction_months: '121' is not a whole number from 1 to 120;"
                                + " write digits only, such as 18",
                        PLACE + "5, column sanction_months: '18' is a length in months, but the sanction is no"
                                + " warning; empty the cell, or write written_warning or final_written_warning as the"
                                + " sanction");
    }

    @Test
    void anAddressIsWhole() throws IOException {
        sample.replacing(HEARINGS, "https://www.kentonline.co.uk/b", "www.kentonline.co.uk/b")
                .replacing(HEARINGS, "http://www.bailii.org/c", "http://www.bailii.org/c d");

        assertThat(sample.faults())
                .hasSize(2)
                .allMatch(s -> s.endsWith("is not the address of a page;"
                        + " write the whole address, from https:// or http:// on, without spaces"));
    }

    @Test
    void aNoteOfTwoHundredCharactersIsRightAndOneMoreIsTooLong() throws IOException {
        sample.replacing(HEARINGS, "Known from the judgment.", "é".repeat(200));
        assertThat(sample.faults()).isEmpty();

        sample.replacing(HEARINGS, "é".repeat(200), "é".repeat(201));
        assertThat(sample.faults())
                .containsExactly(PLACE + "5, column note: '" + "é".repeat(79) + "…' is 201 characters long;"
                        + " shorten it to 200 at most");
    }

    @Test
    void aCellOfHalfAMegabyteIsNotLookedAt() throws IOException {
        sample.replacing(HEARINGS, ",,surrey,", ",," + "surrey_".repeat(70_000) + ",");

        assertThat(sample.faults())
                .singleElement()
                .asString()
                .endsWith("…' is 490,000 characters long; no cell of this column is longer than 200");
    }

    @Test
    void aDateInAnUnlikelyYearIsAFault() throws IOException {
        sample.replacing(HEARINGS, ",2022-05,", ",0222-05,");

        assertThat(sample.faults())
                .containsExactly(PLACE + "5, column decided_on: '0222-05' is in an unlikely year; check the year");
    }

    @Test
    void aThousandFaultsAreListedAndTheRestCounted() throws IOException {
        sample.with(HEARINGS, SampleFolder.HEARINGS + "x\n".repeat(1003));

        CheckReport report = sample.report();
        assertThat(report.faultCount()).isEqualTo(1003);
        assertThat(report.faults())
                .hasSize(1001)
                .last()
                .extracting(CellProblem::sentence)
                .isEqualTo("hearings.csv: 3 more faults are not listed; mend those above and check again");
        assertThat(report.records()).containsEntry(HEARINGS, 1007L);
    }
}
