package org.panelwatch.dataset.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.dataset.mapping.SmallMapping.CSV;
import static org.panelwatch.dataset.mapping.SmallMapping.YAML;
import static org.panelwatch.dataset.mapping.SmallMapping.bytes;
import static org.panelwatch.dataset.mapping.SmallMapping.encoded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, or made to break something: each ends in an answer that says what is wrong. */
class HostileFilesTest {

    private static final int MANY = 1_000_000;

    @TempDir
    Path folder;

    private Mapped read(String csv) throws IOException {
        return SmallMapping.read(folder, YAML, csv);
    }

    private Mapped read(byte[] csv) throws IOException {
        return SmallMapping.read(folder, YAML, csv);
    }

    @Test
    void whatIsPackedIsRefusedAndNeverUnpacked() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("outcomes.csv"));
            out.write(CSV.getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(gzip)) {
            out.write(CSV.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(zip.toByteArray()).faults())
                .containsExactly("outcomes.csv: the file is a ZIP archive or an Excel workbook, not a CSV file; "
                        + "save the table itself as CSV, unpacked");
        assertThat(read(gzip.toByteArray()).faults()).singleElement().asString().contains("packed with gzip");
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7, a PDF", "<!DOCTYPE html>, a web page or XML", "PAR1, a Parquet file"})
    void whatIsNoTableIsRefused(String start, String kind) throws IOException {
        assertThat(read(start + "\n" + CSV).faults())
                .singleElement()
                .asString()
                .contains("the file is " + kind + ", not a CSV file");
    }

    @Test
    void aRowWithANulIsToldAndTheOthersAreRead() throws IOException {
        Mapped mapped = read(CSV.replace("sergeant", "serg\0eant"));

        assertThat(mapped.faults())
                .containsExactly(
                        "outcomes.csv line 3: the record holds a NUL character; save the file as plain UTF-8 text");
        assertThat(mapped.rows()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16IsReadWhereTheMappingSaysSoAndToldOtherwise(String charset) throws IOException {
        assertThat(SmallMapping.read(folder, encoded("UTF-16"), bytes(CSV, charset))
                        .rows())
                .hasSize(3);
        assertThat(read(bytes(CSV, charset)).faults())
                .singleElement()
                .asString()
                .contains("UTF-16, not UTF-8; write encoding: UTF-16 into the mapping");
    }

    @Test
    void plainTextIsNotReadAsUtf16() throws IOException {
        assertThat(SmallMapping.read(folder, encoded("UTF-16"), CSV).faults())
                .containsExactly("outcomes.csv line 1: the file is not UTF-16; "
                        + "write encoding: UTF-8 or Windows-1252 into the mapping");
    }

    @Test
    void windows1252IsReadWhereTheMappingSaysSoAndToldOtherwise() throws IOException {
        byte[] bytes = bytes(CSV.replace("constable", "“café”"), "windows-1252");

        assertThat(SmallMapping.read(folder, encoded("Windows-1252"), bytes)
                        .report()
                        .unplaced())
                .extracting(word -> word.cell().words())
                .containsExactly("“café”");
        assertThat(read(bytes).faults())
                .anyMatch(fault -> fault.contains("byte 0x93, number 38 of the file, is not UTF-8, and 1 more place; "
                        + "write the encoding that the file has into the mapping"));
    }

    @Test
    void bytesThatWindows1252LacksAreTold() throws IOException {
        byte[] bytes = bytes(CSV.replace("constable", "\u0081"), "ISO-8859-1");

        assertThat(SmallMapping.read(folder, encoded("Windows-1252"), bytes).faults())
                .anyMatch(fault -> fault.contains("byte 0x81, number 38 of the file, is not Windows-1252"));
    }

    @Test
    void lineEndsMayBeMixed() throws IOException {
        Mapped mapped = read(CSV.replaceFirst("\n", "\r\n").replace("Sacked\n", "Sacked\r"));

        assertThat(mapped.faults()).isEmpty();
        assertThat(mapped.rows()).extracting(MappedRow::line).containsExactly(2L, 3L, 4L);
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldWithItsLine() throws IOException {
        Mapped mapped = read(CSV.replace("Final", "\"Final"));

        assertThat(mapped.faults())
                .containsExactly("outcomes.csv line 3: a quote that opens on line 3 is never closed; "
                        + "close it, or double it (\"\")");
        assertThat(mapped.rows()).hasSize(1);
    }

    @Test
    void aMarkInMidFileIsPassedOverAndTheSecondHeaderTold() throws IOException {
        Mapped mapped = read("\uFEFF" + CSV + "\uFEFF" + CSV);

        assertThat(mapped.rows()).hasSize(6);
        assertThat(mapped.report().clean()).isTrue();
        assertThat(mapped.faults())
                .containsExactlyInAnyOrder(
                        "outcomes.csv line 5, column Date: a byte order mark stands within the file; "
                                + "it was passed over; check whether files were joined end to end",
                        "outcomes.csv line 5: the header stands here again; "
                                + "check whether files were joined end to end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\""})
    void aHugeCellEndsTheReading(String quote) throws IOException {
        String cell = quote + "x".repeat(3 * MANY) + quote;
        Mapped mapped = read(CSV.replace("sergeant", cell));

        assertThat(mapped.rows()).hasSize(1);
        assertThat(mapped.faults())
                .singleElement()
                .asString()
                .startsWith("outcomes.csv line 3: the record is longer than 1 MiB; reading stopped there")
                .hasSizeLessThan(200);
    }

    @Test
    void aMillionColumnsAreRefused() throws IOException {
        assertThat(read(",".repeat(MANY) + "\n").faults())
                .containsExactly("outcomes.csv line 1: the line has 1,000,001 cells, and no more than 1,000 are read; "
                        + "check what separates the cells");
        assertThat(read(CSV + ",".repeat(MANY) + "\n").rows()).hasSize(3);
    }

    @Test
    void aMillionDifferentWordsAreCountedUpToALimit() throws IOException {
        StringBuilder csv = new StringBuilder("Date,Rank,Finding,Outcome\n");
        for (int i = 0; i < 20_000; i++) {
            csv.append("2021,rank ").append(i).append(",GM,Sacked\n");
        }
        Mapped mapped = read(csv.toString());

        assertThat(mapped.report().words()).hasSizeLessThan(1100);
        assertThat(mapped.report().missing().get("rank")).containsEntry(Missing.UNPLACED, 20_000L);
        assertThat(mapped.faults())
                .first()
                .asString()
                .contains("there are more than 1,000 different words, and 19,000 further cells");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "<script>alert(1)</script>",
                "@SUM(1+1)",
                "{{7*7}}",
                "$(id)",
                "'; DROP TABLE hearings; --"
            })
    void whatLooksLikeCodeIsKeptAsPlainText(String text) throws IOException {
        String yaml = SmallMapping.with("  rank: Rank\n", "  note: Rank\n");
        Mapped mapped =
                SmallMapping.read(folder, yaml, CSV.replace("constable", "\"" + text.replace("\"", "\"\"") + "\""));

        assertThat(mapped.faults()).isEmpty();
        assertThat(mapped.rows().getFirst().value("note")).isEqualTo(text);
    }

    @Test
    void marksThatTurnTheWritingAreKeptInTheRowAndShownInTheReport() throws IOException {
        Mapped mapped = read(CSV.replace("constable", "\u202Econstable"));

        assertThat(mapped.rows().getFirst().cell("rank").orElseThrow().words()).isEqualTo("\u202Econstable");
        assertThat(mapped.faults()).singleElement().asString().contains("'\uFFFDconstable' is placed by no rule, once");
    }

    @ParameterizedTest
    @CsvSource({
        "01/01/0000, unplaced",
        "31/12/1899, unplaced",
        "01/01/9999, unplaced",
        "31/02/2021, unplaced",
        "01/13/2021, unplaced",
        "01/01/99999, unplaced",
        "29/02/2024, 2024-02-29",
        "0000, unplaced",
        "2100, 2100"
    })
    void datesAreRealDaysOfLikelyYears(String text, String expected) throws IOException {
        MappedCell date = read(CSV.replace("01/02/2021", text))
                .rows()
                .getFirst()
                .cell("decided_on")
                .orElseThrow();
        Missing missing = date.missing();

        assertThat(missing == null ? date.value() : missing.code()).isEqualTo(expected);
    }

    @Test
    void aRowOfAnotherLengthIsToldAndLeftOut() throws IOException {
        Mapped mapped = read(CSV.replace("sergeant,", "sergeant,,"));

        assertThat(mapped.rows()).hasSize(2);
        assertThat(mapped.faults())
                .containsExactly("outcomes.csv line 3: the row has 5 cells where the header has 4; "
                        + "put a cell that holds the delimiter in quotes, or check what separates the cells");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", "\0"})
    void anEmptyFileIsTold(String csv) throws IOException {
        Mapped mapped = read(csv);

        assertThat(mapped.rows()).isEmpty();
        assertThat(mapped.report().clean()).isFalse();
    }
}
