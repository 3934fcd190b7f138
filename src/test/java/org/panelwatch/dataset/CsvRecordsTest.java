package org.panelwatch.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Records against those of another reader of CSV, on texts made up at random, and at the borders of what is read at once. */
class CsvRecordsTest {

    private static final String[] PIECES = {"a", "bc", "é", ",", ",", "\"", "\"", "\n", "\r", "\r\n", " ", "\"\"", ""};
    private static final CSVFormat LENIENT = CSVFormat.RFC4180
            .builder()
            .setLenientEof(true)
            .setTrailingData(true)
            .get();

    private record Records(List<List<String>> cells, List<Long> lines, List<Long> hashes, long problems) {}

    /** Gives a few characters at a time. */
    private static final class Slow extends StringReader {

        private final int most;

        Slow(String text, int most) {
            super(text);
            this.most = most;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(most, length));
        }
    }

    private static Records read(Reader in) throws IOException {
        Problems problems = new Problems("made-up.csv");
        CsvRecords records = new CsvRecords(in, ',', problems);
        Records read = new Records(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
        for (CsvFile.Found found = records.next(); found != null; found = records.next()) {
            read.cells().add(List.of(found.cells()));
            read.lines().add(found.line());
            read.hashes().add(found.hash());
        }
        return new Records(read.cells(), read.lines(), read.hashes(), problems.count(Severity.FAULT));
    }

    private static String random(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @Test
    void everyTextHasTheCellsAndLinesThatAnotherReaderFinds() throws IOException {
        SplittableRandom random = new SplittableRandom(4180);
        for (int i = 0; i < 20_000; i++) {
            String text = random(random);
            List<List<String>> cells = new ArrayList<>();
            List<Long> lines = new ArrayList<>();
            try (CSVParser parser = CSVParser.parse(new StringReader(text), LENIENT)) {
                long line = parser.getCurrentLineNumber() + 1;
                for (CSVRecord record : parser) {
                    cells.add(record.toList());
                    lines.add(line);
                    line = parser.getCurrentLineNumber() + 1;
                }
            }
            Records ours = read(new StringReader(text));
            assertThat(ours.cells()).as(text).isEqualTo(cells);
            assertThat(ours.lines()).as(text).isEqualTo(lines);
        }
    }

    @Test
    void itDoesNotMatterInWhichPiecesATextArrives() throws IOException {
        SplittableRandom random = new SplittableRandom(4181);
        for (int i = 0; i < 5_000; i++) {
            String text = random(random);
            Records whole = read(new StringReader(text));
            assertThat(read(new Slow(text, 1))).as(text).isEqualTo(whole);
            assertThat(read(new Slow(text, 3))).as(text).isEqualTo(whole);
        }
    }

    @Test
    void rowsOfEqualCellsHaveEqualHashesHoweverTheyAreQuoted() throws IOException {
        Records read = read(new StringReader("a,b\n\"a\",\"b\"\na,,b\nab,\n,ab\nAa,b\nBB,b\n"));

        assertThat(read.hashes().get(0)).isEqualTo(read.hashes().get(1)).isEqualTo(CellHash.of(new String[] {"a", "b"
        }));
        assertThat(read.hashes().stream().distinct()).hasSize(6);
    }

    @Test
    void aRecordMayHaveAMebibyteAndNoMore() throws IOException {
        String longest = "x".repeat(CharWindow.LONGEST_RECORD - 2);
        assertThat(read(new StringReader("a\n" + longest + ",\n" + "b")).cells())
                .hasSize(3);
        assertThat(read(new StringReader("\"" + longest + "\"")).cells()).hasSize(1);
        assertThat(longest(longest + ",x\nb")).isEqualTo("2: the record is longer than 1 MiB; reading stopped there");
        assertThat(longest("\"\n" + longest + "x"))
                .isEqualTo("2: the record is longer than 1 MiB; reading stopped there (a quote that opens on line 2 is "
                        + "not closed)");
    }

    private static String longest(String text) throws IOException {
        try {
            read(new StringReader("a\r\n" + text));
            return "";
        } catch (FileUnreadable e) {
            return e.line() + ": " + e.getMessage();
        }
    }
}
