package org.panelwatch.dataset.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.dataset.proposal.Proposed.HEADER;
import static org.panelwatch.dataset.proposal.Proposed.kent;
import static org.panelwatch.dataset.proposal.Proposed.sentences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.dataset.SampleFolder;

/** Rows that cannot be published: each fault with its place and what to do. */
class BadRowsTest {

    @TempDir
    Path small;

    @TempDir
    Path scratch;

    @BeforeEach
    void folder() throws IOException {
        SampleFolder.in(small);
    }

    private List<String> faults(String csv) throws IOException {
        Proposal proposal = Proposed.of(small, scratch, csv);
        assertThat(proposal.clean()).isEqualTo(proposal.problems().isEmpty());
        return sentences(proposal);
    }

    @Test
    void anUnknownForceIsNamedOnceAndGetsNoFurtherBlame() throws IOException {
        assertThat(faults(HEADER + kent("2022").replace(",kent,", ",Kent,")))
                .containsExactly(
                        "rows.csv line 2, column force: 'Kent' is not a force of forces.csv; did you mean kent?");
    }

    @Test
    void whatEveryRowNeedsIsAskedOfEveryRow() throws IOException {
        assertThat(faults(HEADER + kent("").replace(",force,Kent Police,https://www.kent.police.uk/made-up,", ",,,,")))
                .containsExactly(
                        "rows.csv line 2, column decided_on: the cell is empty; every row needs its decided_on",
                        "rows.csv line 2, column source_kind: the cell is empty; every row needs its source_kind",
                        "rows.csv line 2, column source_publisher: the cell is empty; every row needs its "
                                + "source_publisher",
                        "rows.csv line 2, column source_url: the cell is empty; every row needs its source_url");
    }

    @Test
    void aColumnThatEveryNewRowNeedsIsAskedOnce() throws IOException {
        assertThat(faults("force,decided_on,proceeding,finding,sanction,found_through,source_kind,source_publisher\n"
                        + "kent,2022,misconduct_hearing,misconduct,written_warning,hearing_report,force,Kent Police\n"
                        + "kent,2024,misconduct_hearing,misconduct,written_warning,hearing_report,force,Kent Police\n"))
                .containsExactly("rows.csv line 1, column source_url: the column is missing, and no new row can be "
                        + "published without it; add it, with a cell in every row");
    }

    @Test
    void columnsOfOtherFilesAndSlipsAreTold() throws IOException {
        assertThat(faults(HEADER.replace("conduct,finding", "condukt,finding") + kent("2022")))
                .containsExactly("rows.csv line 1, column condukt: the column is unknown; did you mean conduct?");
        assertThat(faults(SampleFolder.OFFICIAL))
                .containsExactly("rows.csv line 1: the columns are those of official.csv, which holds no decisions; "
                        + "change that file by hand");
        assertThat(faults(HEADER.replace(',', ';')))
                .containsExactly("rows.csv line 1: the first line names none of the columns of hearings.csv or "
                        + "appeals.csv; separate the cells by commas");
        assertThat(faults("a,b\n1,2\n"))
                .containsExactly("rows.csv line 1: the first line names none of the columns of hearings.csv or "
                        + "appeals.csv; name them as those files do, or give --mapping FILE");
    }

    @Test
    void theSameRowTwiceIsAFault() throws IOException {
        assertThat(faults(HEADER + kent("2022") + kent("2022")))
                .containsExactly("rows.csv line 3: every cell is that of line 2; delete one of the two; if they are "
                        + "two officers whom one panel decided together, give both rows ids and the same joint_with");
        assertThat(faults(HEADER + "kent-2022-001" + kent("2022") + "kent-2022-001" + kent("2022")))
                .containsExactly("rows.csv line 3, column hearing_id: 'kent-2022-001' is already used on line 2; give "
                        + "each row its own hearing_id");
    }

    @Test
    void anIdIsNeverUsedAgain() throws IOException {
        assertThat(faults(HEADER + "surrey-2022-001" + kent("2022")))
                .containsExactly("rows.csv line 2, column hearing_id: 'surrey-2022-001' is the id of a decision of "
                        + "another force, surrey, in hearings.csv line 5; an id is never used again: empty the cell "
                        + "for a new row, or correct the force");
        assertThat(faults(HEADER + "kent-2021-009" + kent("2022")))
                .containsExactly("rows.csv line 2, column hearing_id: 'kent-2021-009' is not an id of the row's force "
                        + "and year, which begin with kent-2022-; empty the cell, and the row gets the next number");
    }

    @Test
    void officersOfOnePanelBringTheirIds() throws IOException {
        String both = "kent-2022-001,,kent-2022-001" + kent("2022").substring(2) + "kent-2022-002,,kent-2022-001"
                + kent("2022").substring(2);
        Proposal proposal = Proposed.of(small, scratch, HEADER + both);

        assertThat(sentences(proposal)).isEmpty();
        assertThat(proposal.addedIds()).containsExactly("kent-2022-001", "kent-2022-002");
        assertThat(faults(HEADER + both.replace(",kent-2022-001,kent,", ",kent-2021-002,kent,")))
                .containsExactly(
                        "rows.csv line 2, column joint_with: 'kent-2021-002' is not the first of a panel: its own "
                                + "joint_with, in hearings.csv line 4, is not its own id; write its own id there, or "
                                + "here the id of the panel's first officer",
                        "rows.csv line 3, column joint_with: 'kent-2021-002' is not the first of a panel: its own "
                                + "joint_with, in hearings.csv line 4, is not its own id; write its own id there, or "
                                + "here the id of the panel's first officer");
    }

    @Test
    void aCellThatASpreadsheetWouldRunOrNobodySeesIsRefused() throws IOException {
        assertThat(faults(HEADER + kent("2022").replace("Kent Police", "\"=HYPERLINK(\"\"http://x\"\")\"")))
                .containsExactly("rows.csv line 2, column source_publisher: '=HYPERLINK(\"http://x\")' begins like a "
                        + "formula, which a spreadsheet would run; begin it with a word");
        assertThat(faults(HEADER + kent("2022").replace("Kent Police", "Kent \u202Eecilop")))
                .containsExactly("rows.csv line 2, column source_publisher: 'Kent \uFFFDecilop' holds a character "
                        + "that nobody sees, such as a control character; type the cell anew, without it");
    }

    @Test
    void filesThatAreNoSuchTextAreRefused() throws IOException {
        assertThat(faults(""))
                .containsExactly("rows.csv: the file is empty; begin it with a line that names the columns");
        assertThat(sentences(Proposed.of(small, scratch, (HEADER + kent("2022")).getBytes(StandardCharsets.UTF_16))))
                .containsExactly(
                        "rows.csv line 1: the file is UTF-16, not UTF-8; save it as UTF-8 (in Excel: CSV " + "UTF-8)");
        assertThat(faults("PK\u0003\u0004"))
                .containsExactly("rows.csv: the file is a ZIP archive or an Excel workbook, not a CSV file; save the "
                        + "table itself as CSV, unpacked");
        assertThat(faults(HEADER + "kent,2021\n"))
                .containsExactly("rows.csv line 2: the row has 2 cells where the header has 19; give it one cell a "
                        + "column; one that holds a comma stands in quotes");
    }

    @Test
    void aFileOfNothingButItsHeaderChangesNothing() throws IOException {
        Proposal proposal = Proposed.of(small, scratch, HEADER + ",,,,,,,,,,,,,,,,,,\n\n");

        assertThat(proposal.clean()).isTrue();
        assertThat(proposal.changes()).isFalse();
    }

    @Test
    void moreRowsThanAnybodyReviewsAreRefused() throws IOException {
        List<String> faults = faults(HEADER + kent("2022").repeat(GivenRows.MOST + 1));

        assertThat(faults)
                .contains("rows.csv: there are more than 5,000 rows, and nobody could review them at once; propose "
                        + "them in parts");
    }
}
