package org.panelwatch.dataset.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panelwatch.dataset.FileUnreadable;

class MappingProposalTest {

    private static final Path EXCERPT = Mapped.RESOURCES.resolve("excerpt");
    private static final Path GOLDEN = Mapped.RESOURCES.resolve("proposed.yml");

    @TempDir
    Path folder;

    private static MappingProposal propose(Path... files) throws IOException {
        return MappingProposal.of(List.of(files), Set.of("kent", "west_midlands"), Progress.NONE);
    }

    private MappingProposal propose(String csv) throws IOException {
        return propose(Files.writeString(folder.resolve("outcomes.csv"), csv));
    }

    private static ColumnMapping column(MappingProposal proposal, String name) {
        return proposal.mapping().column(name).orElseThrow();
    }

    /** After a change look at what differs, then write it anew with -Dgolden=accept. */
    @Test
    void theProposalForTwoFilesIsTheOneLastLookedAt() throws IOException {
        String text = propose(
                        EXCERPT.resolve("complaints_against_police.csv"),
                        EXCERPT.resolve("complaints.against.police.findings.csv"))
                .text();
        if ("accept".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, text);
        }

        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void aProposalReadsAsAMappingAndLeavesItsWordsUnplaced() throws IOException {
        MappingProposal proposal = propose(
                EXCERPT.resolve("complaints_against_police.csv"),
                EXCERPT.resolve("complaints.against.police.findings.csv"));
        Mapping mapping = Mapped.mapping(proposal.text());
        Mapped mapped = Mapped.read(mapping, EXCERPT);

        assertThat(mapping).isEqualTo(proposal.mapping());
        assertThat(mapped.rows()).isEmpty();
        assertThat(mapped.report().unplaced().stream()
                        .filter(word -> word.column().equals("finding"))
                        .map(word -> word.cell().words() + " " + word.count()))
                .containsExactlyInAnyOrder("No Sustained Findings 10", "Sustained Finding 9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {"; / UTF-8", "tab / windows-1252", "| / UTF-16LE", "; / UTF-16"})
    void theFormOfAFileIsFound(String mark, String charset) throws IOException {
        char delimiter = mark.equals("tab") ? '\t' : mark.charAt(0);
        String csv = "Reply to request 17\n\nRank;Outcome;Café\nPC;Dismissed;x, y\nSgt;Dismissed;é, z\n"
                .replace(';', delimiter);
        Path file = Files.write(folder.resolve("foi.csv"), csv.getBytes(Charset.forName(charset)));
        ForeignFile found = propose(file).mapping().files().getFirst();

        assertThat(found.delimiter()).isEqualTo(delimiter);
        assertThat(found.encoding().label()).isEqualToIgnoringCase(charset.replaceAll("(16).*", "$1"));
        assertThat(found.header()).isEqualTo(3);
    }

    @Test
    void wordsThatAreOursArePlacedAndOthersLeft() throws IOException {
        MappingProposal proposal = propose("Force,Rank,Finding,Outcome\n"
                + "Kent Police,PC,Gross Misconduct,Dismissed without notice\n"
                + "West Midlands,Sgt,gross misconduct,Final Written Warning\n"
                + "Elsewhere,Chief,Proven,Fined\n");

        assertThat(column(proposal, "force").words().exact())
                .containsOnly(entry("Kent Police", "kent"), entry("West Midlands", "west_midlands"));
        assertThat(column(proposal, "rank").words().exact())
                .containsOnly(entry("PC", "constable"), entry("Sgt", "sergeant"));
        assertThat(column(proposal, "finding").words().exact())
                .containsOnlyKeys("Gross Misconduct", "gross misconduct");
        assertThat(column(proposal, "sanction").words().exact().values())
                .containsExactlyInAnyOrder("dismissed", "final_written_warning");
        assertThat(proposal.left())
                .containsExactly(
                        "force: 1 word has no place yet",
                        "rank: 1 word has no place yet",
                        "finding: 1 word has no place yet",
                        "sanction: 1 word has no place yet");
    }

    private static Map.Entry<String, String> entry(String word, String code) {
        return Map.entry(word, code);
    }

    @Test
    void aColumnOfAnOddNameIsKnownByItsCells() throws IOException {
        MappingProposal proposal = propose("A,B,C\nGross misconduct,PC,Dismissed\nMisconduct,Sgt,Written warning\n");

        assertThat(proposal.mapping().columns().stream().map(ColumnMapping::column))
                .containsExactly("force", "rank", "finding", "sanction");
    }

    @Test
    void formsOfDatesAreCountedAndDoubtIsSaid() throws IOException {
        MappingProposal clear =
                propose("Hearing date,Finding\n31/01/2021,x\n02/03/2021,x\nMay 2021,x\n2020,x\n14/5/2021,x\n");
        MappingProposal doubtful = propose("Hearing date,Finding\n01/02/2021,x\n02/03/2021,x\n");

        assertThat(column(clear, "decided_on").dates()).containsExactly("d/M/yyyy", "MMMM yyyy", "MMM yyyy", "yyyy");
        assertThat(clear.left()).noneMatch(left -> left.startsWith("decided_on"));
        assertThat(clear.text()).contains("# Forms seen: d/M/yyyy 3, M/d/yyyy 1, MMMM yyyy 1");
        assertThat(doubtful.left()).contains("decided_on: days and months cannot be told apart; say which comes first");
    }

    @Test
    void wordsForMissingValuesAreProposedWithTheirMeaning() throws IOException {
        MappingProposal proposal = propose("Rank,Finding\nPC,n/a\nNULL,Pending\n-,#REF!\n");

        assertThat(proposal.mapping().missing())
                .containsOnly(
                        Map.entry("n/a", Missing.NOT_APPLICABLE),
                        Map.entry("NULL", Missing.NOT_STATED),
                        Map.entry("Pending", Missing.PENDING),
                        Map.entry("-", Missing.NOT_STATED),
                        Map.entry("#REF!", Missing.ERROR));
    }

    @Test
    void aLineThatWouldLeaveACommentStaysInIt() throws IOException {
        String hostile = "\"a\ncolumns: {evil: yes}\u2028x\u0085y\"";
        MappingProposal proposal = propose("Finding,Rank\n" + hostile + ",PC\n" + "x,y\n");

        assertThat(Mapped.mapping(proposal.text())).isEqualTo(proposal.mapping());
    }

    @Test
    void whatIsNoTableIsToldWithItsName() {
        assertThatThrownBy(() -> propose("PK\u0003\u0004"))
                .isInstanceOf(FileUnreadable.class)
                .hasMessage("outcomes.csv: the file is a ZIP archive or an Excel workbook, not a CSV file");
        assertThatThrownBy(() -> propose("Finding\n" + "x".repeat(2_000_000)))
                .hasMessageStartingWith("outcomes.csv line 2: the record is longer than 1 MiB");
        assertThatThrownBy(() -> propose("")).hasMessage("outcomes.csv: the file is empty");
        assertThatThrownBy(() -> propose(folder.resolve("nowhere.csv"))).hasMessageStartingWith("there is nothing at ");
    }
}
