package org.panelwatch.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A CSV file read record by record in little memory; what is wrong with its form goes to the problems. */
final class CsvFile implements Closeable {

    /** @param line the line on which the record begins, also after quoted line breaks */
    record Found(long line, CSVRecord cells, boolean damaged) {}

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setLenientEof(true)
            .setTrailingData(true)
            .get();

    private final Problems problems;
    private final Utf8Text text;
    private final CsvShape shape;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;

    private CsvFile(Path path, Problems problems) throws IOException {
        this.problems = problems;
        text = new Utf8Text(Files.newInputStream(path));
        shape = new CsvShape(text, problems);
        parser = CSVParser.builder().setReader(shape).setFormat(FORMAT).get();
        records = parser.iterator();
        try {
            Found first = next();
            if (first == null) {
                throw new FileUnreadable(
                        0, "empty", "the file is empty", "begin it with a line that names the columns");
            }
            header = first.cells().toList();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** @throws IOException a {@link FileUnreadable} in plain words where the file is not there or is no text */
    static CsvFile open(Path path, Problems problems) throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileUnreadable(0, "file", "it is a folder, not a file", "put the file in its place");
        }
        try {
            return new CsvFile(path, problems);
        } catch (NoSuchFileException e) {
            throw new FileUnreadable(0, "file", "the file is not there", "put it into the folder");
        } catch (AccessDeniedException e) {
            throw new FileUnreadable(0, "file", "the file may not be read", "change its permissions");
        }
    }

    List<String> header() {
        return header;
    }

    /** The next record, or nothing at the end. */
    @Nullable
    Found next() throws IOException {
        long line = parser.getCurrentLineNumber() + 1;
        try {
            if (!records.hasNext()) {
                return null;
            }
            CSVRecord cells = records.next();
            return new Found(line, cells, shape.damaged(line));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Reports what is not UTF-8 and closes the file. */
    @Override
    public void close() throws IOException {
        if (text.badBytes() > 0) {
            long others = text.badBytes() - 1;
            String more = others == 0
                    ? ""
                    : String.format(Locale.UK, ", and %,d more %s", others, others == 1 ? "place" : "places");
            problems.add(
                    text.firstBadLine(),
                    null,
                    null,
                    Complaint.fault(
                            "encoding",
                            text.firstBad() + " is not UTF-8" + more,
                            "save the file as UTF-8; it may be Windows-1252 or Latin-1 now"));
        }
        parser.close();
    }
}
