package org.panelwatch.dataset.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.dataset.proposal.Proposed.HEADER;
import static org.panelwatch.dataset.proposal.Proposed.SHIPPED;
import static org.panelwatch.dataset.proposal.Proposed.changed;
import static org.panelwatch.dataset.proposal.Proposed.kent;
import static org.panelwatch.dataset.proposal.Proposed.sentences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.DataFolder;
import org.panelwatch.dataset.SampleFolder;

/** Rows that become a change of the shipped data, worked out by hand, and of a small folder. */
class ProposalTest {

    private static final String CORRECTED = "hearing_id,decided_on\nkent-2020-001,2020-09-29\n";

    @TempDir
    Path scratch;

    @TempDir
    Path small;

    private Proposal shipped(String csv) throws IOException {
        return Proposed.of(SHIPPED, scratch, csv);
    }

    @Test
    void newRowsTakeTheNextNumbersOfTheirForceAndYearAndGoToTheirPlaces() throws IOException {
        Proposal proposal = shipped(HEADER + kent("2021-03-04") + kent("2021-01-31") + kent("2022"));

        assertThat(sentences(proposal)).isEmpty();
        assertThat(proposal.addedIds()).containsExactly("kent-2021-002", "kent-2021-003", "kent-2022-001");
        List<String> lines = proposal.after().lines().toList();
        int known = lines.indexOf(line("kent-2021-001"));
        assertThat(lines.get(known - 1)).startsWith("kent-2021-003,");
        assertThat(lines.get(known + 1)).startsWith("kent-2021-002,");
        assertThat(lines.get(known + 2)).startsWith("kent-2022-001,");
        assertThat(lines.get(known + 3)).isEqualTo(line("kent-2023-001"));
    }

    @Test
    void everyLineThatStandsStaysAsItIs() throws IOException {
        Proposal proposal = shipped(HEADER + kent("2021-03-04"));

        assertThat(proposal.before()).isEqualTo(Files.readString(SHIPPED.resolve("hearings.csv")));
        assertThat(proposal.after().replace("kent-2021-002" + kent("2021-03-04"), ""))
                .isEqualTo(proposal.before())
                .isNotEqualTo(proposal.after());
        assertThat(changed(proposal))
                .containsExactly("+kent-2021-002" + kent("2021-03-04").strip());
    }

    @Test
    void whatIsKnownOnlyFromAChallengeIsNumberedApart() throws IOException {
        Proposal proposal = shipped(HEADER
                + kent("2021").replace("hearing_report", "challenge")
                + kent("2021-11-01").replace(",kent,", ",metropolitan,").replace("hearing_report", "challenge"));

        assertThat(proposal.addedIds()).containsExactly("kent-2021-901", "metropolitan-2021-903");
        assertThat(line("metropolitan-2021-902")).contains(",challenge,");
    }

    @Test
    void theNumberOfTheHighestIsPassedEvenWhereALowerIsFree() {
        Numbering numbering = new Numbering(
                DataFile.HEARINGS, List.of("kent-2021-007", "kent-2021-900", "kent-2022-999", "kent-2023-1004"));

        assertThat(numbering.next(cells("2021", "hearing_report"))).contains("kent-2021-1001");
        assertThat(numbering.next(cells("2021", "hearing_report"))).contains("kent-2021-1002");
        assertThat(numbering.next(cells("2022", "challenge"))).contains("kent-2022-1001");
        assertThat(numbering.next(cells("2022-05", "hearing_report"))).contains("kent-2022-1002");
        assertThat(numbering.next(cells("2023", "challenge"))).contains("kent-2023-1005");
        assertThat(numbering.next(cells("soon", "challenge"))).isEmpty();
    }

    private static Map<String, String> cells(String date, String through) {
        return Map.of("force", "kent", "decided_on", date, "found_through", through);
    }

    @Test
    void aRowOfAKnownIdIsACorrectionAndKeepsWhatItDoesNotName() throws IOException {
        Proposal proposal = shipped(CORRECTED);
        String line = line("kent-2020-001");

        assertThat(proposal.added()).isZero();
        assertThat(changed(proposal))
                .containsExactly("-" + line, "+" + line.replace(",2020-09-30,misconduct", ",2020-09-29,misconduct"));
        assertThat(proposal.corrections())
                .containsExactly("kent-2020-001 (rows.csv line 2): Decided on: 30 September 2020 → 29 September 2020");
        assertThat(proposal.clean()).isTrue();
    }

    @Test
    void aCorrectedDateTakesTheRowToItsPlace() throws IOException {
        Proposal proposal = shipped(CORRECTED.replace("2020-09-29", "2021-06"));
        List<String> lines = proposal.after().lines().toList();

        assertThat(lines.indexOf(line("kent-2021-001")) + 1)
                .isEqualTo(lines.indexOf(line("kent-2020-001").replaceFirst("2020-09-30", "2021-06")));
        assertThat(lines).doesNotContain(line("kent-2020-001")).hasSize(591);
    }

    @Test
    void rowsThatTheDataHoldAlreadyChangeNothing() throws IOException {
        Proposal proposal = shipped(HEADER + line("kent-2020-001") + "\n" + line("kent-2021-001") + "\n");

        assertThat(proposal.changes()).isFalse();
        assertThat(proposal.unchanged()).isEqualTo(2);
        assertThat(proposal.clean()).isTrue();
    }

    @Test
    void theShippedFileIsWrittenAsThisWritesIt() throws IOException {
        StandingFile hearings = StandingFile.read(new DataFolder(SHIPPED), DataFile.HEARINGS);
        StandingFile appeals = StandingFile.read(new DataFolder(SHIPPED), DataFile.APPEALS);

        assertThat(hearings.rows()).hasSize(590);
        for (StandingFile file : List.of(hearings, appeals)) {
            assertThat(file.rows())
                    .allSatisfy(row -> assertThat(RowText.of(row.cells(), file.columns(), file.lineEnd()))
                            .isEqualTo(row.text()));
        }
    }

    @Test
    void aChallengeTakesTheNextNumberOfItsYear() throws IOException {
        Proposal proposal = shipped("challenges,forum,brought_by,decided_on,result,effect,source_kind,"
                + "source_publisher,source_url\nkent-2020-001,police_appeals_tribunal,officer,2024-12-01,dismissed,"
                + "upheld,press,KentOnline,https://kentonline.co.uk/made-up\n");

        assertThat(sentences(proposal)).isEmpty();
        assertThat(proposal.addedIds()).containsExactly("appeal-2024-007");
        List<String> lines = proposal.after().lines().toList();
        assertThat(lines.get(lines.size() - 4)).startsWith("appeal-2024-007,kent-2020-001,");
        assertThat(lines.get(lines.size() - 5)).startsWith("appeal-2024-006,");
    }

    @Test
    void theWholeFolderIsCheckedAsItWouldBe() throws IOException {
        SampleFolder.in(small);
        Proposal proposal = Proposed.of(
                small,
                scratch,
                "hearing_id,decided_on\nsurrey-2022-001,2022-06\nkent-2021-001,2021-10\nkent-2023-001,2023-02\n");

        assertThat(sentences(proposal))
                .containsExactly("appeals.csv line 2, column decided_on: '2021-09' is before 2021-10, when "
                        + "kent-2021-001, which it challenges, was decided; check both dates");
    }

    @Test
    void lineBreaksInCellsDoNotShiftPlaces() throws IOException {
        SampleFolder.in(small);
        Proposal proposal = Proposed.of(
                small, scratch, HEADER + kent("2021-03-05").replace("\n", "\"Two\nlines\"\n") + kent("2021-13-05"));

        assertThat(sentences(proposal))
                .containsExactly(
                        "rows.csv line 4, column decided_on: '2021-13-05' is not a date; write 2021, 2021-02 or "
                                + "2021-02-28");
        assertThat(proposal.after()).contains("\"Two lines,\nwith a \"\"quoted\"\" word.\"\n");
    }

    @Test
    void aFileOfWindowsLinesKeepsThem() throws IOException {
        SampleFolder.in(small).with(DataFile.HEARINGS, SampleFolder.HEARINGS.replace("\n", "\r\n"));
        Proposal proposal = Proposed.of(small, scratch, HEADER + kent("2022"));

        assertThat(proposal.after().replace("kent-2022-001" + kent("2022").strip() + "\r\n", ""))
                .isEqualTo(proposal.before())
                .isNotEqualTo(proposal.after());
    }

    @Test
    void aCopyOfTheDataIsWrittenOnceAndTheDataThemselvesAtOnce() throws IOException {
        SampleFolder.in(small);
        Proposal proposal = Proposed.of(small, scratch, HEADER + kent("2022"));
        Path copy = scratch.resolve("copy");
        proposal.writeTo(copy);

        assertThat(new DataFolder(copy).check().clean()).isTrue();
        assertThat(copy.resolve("hearings.csv")).hasContent(proposal.after());
        assertThat(copy.resolve("forces.csv")).hasContent(SampleFolder.FORCES);
        assertThat(small.resolve("hearings.csv")).hasContent(proposal.before());
        proposal.writeInPlace();
        assertThat(small.resolve("hearings.csv")).hasContent(proposal.after());
        try (var files = Files.list(small)) {
            assertThat(files).hasSize(4);
        }
    }

    private static String line(String id) throws IOException {
        return Files.readString(SHIPPED.resolve("hearings.csv"))
                .lines()
                .filter(line -> line.startsWith(id + ","))
                .findFirst()
                .orElseThrow();
    }
}
