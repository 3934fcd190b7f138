package org.panelwatch.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.dataset.DataFile.APPEALS;
import static org.panelwatch.dataset.DataFile.FORCES;
import static org.panelwatch.dataset.DataFile.HEARINGS;
import static org.panelwatch.dataset.DataFile.OFFICIAL;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file as a file of text and as CSV. */
class FileFormTest {

    @TempDir
    Path folder;

    SampleFolder sample = new SampleFolder(Path.of(""));

    @BeforeEach
    void write() throws IOException {
        sample = SampleFolder.in(folder);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
        sample.with(HEARINGS, "\uFEFF" + SampleFolder.HEARINGS);

        assertThat(sample.report().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedAlikeWhateverEndsThem(String lineEnd) throws IOException {
        sample.with(
                HEARINGS, SampleFolder.HEARINGS.replace(",2022-05,", ",soon,").replace("\n", lineEnd));

        assertThat(sample.report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(5);
            assertThat(problem.column()).isEqualTo("decided_on");
        });
    }

    @Test
    void aLastLineWithoutALineEndIsReadWhole() throws IOException {
        sample.with(HEARINGS, SampleFolder.HEARINGS.stripTrailing());

        assertThat(sample.report().problems()).isEmpty();
        assertThat(sample.report().records()).containsEntry(HEARINGS, 4L);
    }

    @Test
    void windows1252IsToldByItsFirstByteAndTheRestIsStillChecked() throws IOException {
        String text = SampleFolder.HEARINGS.replace("Kent Online", "Café Kent").replace(",2022-05,", ",soon,");
        sample.with(HEARINGS, text.getBytes(Charset.forName("windows-1252")));

        assertThat(sample.faults())
                .containsExactly(
                        "hearings.csv line 4: byte 0xE9, number " + grouped(text.indexOf('é') + 1)
                                + " of the file, is not UTF-8, and 1 more place; save the file as UTF-8;"
                                + " it may be Windows-1252 or Latin-1 now",
                        "hearings.csv line 5, column decided_on: 'soon' is not a date; write 2021, 2021-02 or 2021-02-28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004", "%PDF-1.7", "<!doctype html>"})
    void whatIsNoTableIsRefusedByItsFirstBytes(String start) throws IOException {
        sample.with(HEARINGS, start + SampleFolder.HEARINGS);

        assertThat(sample.faults())
                .anyMatch(fault -> fault.startsWith("hearings.csv: the file is ")
                        && fault.endsWith("not a CSV file; save the table itself as CSV, unpacked"));
    }

    @Test
    void aLineOfAMillionCellsEndsTheReading() throws IOException {
        sample.with(HEARINGS, SampleFolder.HEARINGS + ",".repeat(1_000_000) + "\n");

        assertThat(sample.faults())
                .anyMatch(fault -> fault.contains("the line has 1,000,001 cells, and no more than 1,000 are read"));
    }

    private static String grouped(int number) {
        return String.format("%,d", number);
    }

    @Test
    void anInterruptedCharacterAtTheEndIsNotUtf8() throws IOException {
        byte[] bytes = (SampleFolder.FORCES + "x,").getBytes(StandardCharsets.ISO_8859_1);
        bytes[bytes.length - 1] = (byte) 0xC3;
        sample.with(FORCES, bytes);

        assertThat(sample.faults()).anyMatch(s -> s.startsWith("forces.csv line 4: byte 0xC3"));
    }

    @Test
    void utf16IsToldByItsMark() throws IOException {
        sample.with(OFFICIAL, SampleFolder.OFFICIAL.getBytes(StandardCharsets.UTF_16));

        assertThat(sample.faults())
                .containsExactly(
                        "official.csv line 1: the file is UTF-16, not UTF-8; save it as UTF-8 (in Excel: CSV UTF-8)");
    }

    @Test
    void anEmptyFileIsAFaultAndAHeaderAloneIsNone() throws IOException {
        sample.with(APPEALS, "");
        assertThat(sample.faults())
                .containsExactly("appeals.csv: the file is empty; begin it with a line that names the columns");

        sample.with(APPEALS, SampleFolder.APPEALS.lines().findFirst().orElseThrow() + "\n");
        assertThat(sample.faults()).isEmpty();
        assertThat(sample.report().records()).containsEntry(APPEALS, 0L);
    }

    @Test
    void aFolderInPlaceOfAFileAndAMissingFileAreFaults() throws IOException {
        Files.delete(folder.resolve("appeals.csv"));
        Files.createDirectory(folder.resolve("appeals.csv"));
        Files.delete(folder.resolve("official.csv"));

        assertThat(sample.faults())
                .containsExactly(
                        "appeals.csv: it is a folder, not a file; put the file in its place",
                        "official.csv: the file is not there; put it into the folder");
    }

    @Test
    void aMissingForcesFileIsToldOnceAndNotOnEveryRow() throws IOException {
        Files.delete(folder.resolve("forces.csv"));

        assertThat(sample.faults()).containsExactly("forces.csv: the file is not there; put it into the folder");
        assertThat(sample.report().notes())
                .containsExactly(
                        "Force codes were not looked up, because the codes in forces.csv could not all be read.");
    }

    @Test
    void tooFewAndTooManyCellsNameTheirLine() throws IOException {
        sample.with(
                FORCES,
                SampleFolder.FORCES + "essex,Essex Police,territorial\nnorfolk,Norfolk,territorial,East,England,,\n");

        assertThat(sample.faults())
                .containsExactly(
                        "forces.csv line 4: the row has 3 cells where the header has 5;"
                                + " add the missing cells; a row needs a comma also for each empty one",
                        "forces.csv line 5: the row has 7 cells where the header has 5;"
                                + " put a cell that holds a comma in quotes, or remove what is too much");
    }

    @Test
    void rowsThatPointAtARaggedRowAreNotBlamed() throws IOException {
        sample.replacing(HEARINGS, "kent-2021-001,,kent-2021-001,kent,", "kent-2021-001,,kent-2021-001,");

        assertThat(sample.faults()).singleElement().asString().contains("hearings.csv line 2: the row has 18 cells");
    }

    @Test
    void anEmptyLineIsAFault() throws IOException {
        sample.with(FORCES, SampleFolder.FORCES + "\n");

        assertThat(sample.faults()).containsExactly("forces.csv line 4: the line is empty; delete it");
    }

    @Test
    void aQuoteThatIsNotClosedNamesTheLineOnWhichItOpens() throws IOException {
        sample.replacing(APPEALS, "press,Kent Online", "press,\"Kent Online");

        assertThat(sample.faults())
                .containsExactly("appeals.csv line 2: a quote that opens on line 2 is never closed;"
                        + " close it, or double it (\"\")");
    }

    @Test
    void textAfterAClosingQuoteAndAQuoteInsideAPlainCellAreFaultsAndReadingGoesOn() throws IOException {
        sample.replacing(FORCES, "Kent Police", "\"Kent\" Police")
                .replacing(FORCES, "Surrey Police", "Surrey \"Police\"")
                .replacing(FORCES, "surrey,", "surrey,")
                .with(OFFICIAL, SampleFolder.OFFICIAL.replace("barred_list", "barred_lists"));

        assertThat(sample.faults())
                .containsExactly(
                        "forces.csv line 2: there is text after a closing quote; write a quote inside a quoted cell"
                                + " twice (\"\")",
                        "forces.csv line 3: a cell that does not begin with a quote holds one; quote the whole cell and"
                                + " double the quote",
                        "official.csv line 2, column series: 'barred_lists' is not a known code; did you mean"
                                + " barred_list? Otherwise write one of home_office_misconduct, iopc_outcomes,"
                                + " barred_list, disapproved_register, home_office_leavers, pat_appeals,"
                                + " bbc_iopc_reports, hansard_answers, force_and_press");
    }

    @Test
    void aNulCharacterIsAFault() throws IOException {
        sample.replacing(FORCES, "Surrey Police", "Surrey\0Police");

        assertThat(sample.faults())
                .containsExactly(
                        "forces.csv line 3: the record holds a NUL character; save the file as plain UTF-8 text");
    }

    @Test
    void aRecordOfFiveMegabytesEndsTheReadingOfItsFileOnly() throws IOException {
        sample.replacing(HEARINGS, "Known from the judgment.", "x".repeat(5_000_000));

        CheckReport report = sample.report();
        assertThat(report.faults())
                .extracting(CellProblem::sentence)
                .containsExactly("hearings.csv line 5: the record is longer than 1 MiB; reading stopped there;"
                        + " break it into lines, one record each");
        assertThat(report.notes()).singleElement().asString().contains("hearings.csv");
        assertThat(report.records()).containsEntry(OFFICIAL, 2L);
    }

    @Test
    void aQuoteThatSwallowsTheRestOfALargeFileIsNamed() throws IOException {
        sample.with(FORCES, SampleFolder.FORCES + "essex,\"Essex" + "\nsome,line,of,the,rest".repeat(60_000));

        assertThat(sample.faults())
                .containsExactly(
                        "forces.csv line 4: the record is longer than 1 MiB; reading stopped there (a quote that"
                                + " opens on line 4 is not closed); close the quote");
    }

    @Test
    void theEncodingIsNamedHoweverManyFaultsFollowFromIt() throws IOException {
        byte[] row = ("kent,K\u00E9nt,local,,England\n").getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("force,name,kind,region,country\n".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < Problems.MOST; i++) {
            file.writeBytes(row);
        }
        List<String> faults =
                SampleFolder.in(folder).with(FORCES, file.toByteArray()).faults();

        assertThat(faults)
                .anyMatch(
                        fault -> fault.startsWith("forces.csv line 2: byte 0xE9, number 38 of the file, is not UTF-8, "
                                + "and 999 more places; save the file as UTF-8"));
    }
}
