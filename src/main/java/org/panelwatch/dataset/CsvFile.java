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
public final class CsvFile implements Closeable {

    /** @param line the line on which the record begins, also after quoted line breaks */
    public record Found(long line, CSVRecord cells, boolean damaged) {}

    static final int MOST_COLUMNS = 1000;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setLenientEof(true)
            .setTrailingData(true)
            .get();

    private final Problems problems;
    private final CsvForm form;
    private final DecodedText text;
    private final CsvShape shape;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Found first;
    private final List<String> header;

    private CsvFile(Path path, CsvForm form, Problems problems) throws IOException {
        this.problems = problems;
        this.form = form;
        text = new DecodedText(Files.newInputStream(path), form);
        shape = new CsvShape(text, form.delimiter(), problems);
        CSVFormat format = FORMAT.builder().setDelimiter(form.delimiter()).get();
        parser = CSVParser.builder().setReader(shape).setFormat(format).get();
        records = parser.iterator();
        try {
            Found first = next();
            while (first != null && first.line() < form.headerLine()) {
                first = next();
            }
            if (first == null) {
                throw new FileUnreadable(
                        0, "empty", "the file is empty", "begin it with a line that names the columns");
            }
            this.first = first;
            header = first.cells().toList();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** @throws IOException a {@link FileUnreadable} in plain words where the file is not there or is no text */
    static CsvFile open(Path path, Problems problems) throws IOException {
        return open(path, CsvForm.OWN, problems);
    }

    /** @throws IOException a {@link FileUnreadable} in plain words where the file is not there or is no such text */
    public static CsvFile open(Path path, CsvForm form, Problems problems) throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileUnreadable(0, "file", "it is a folder, not a file", "put the file in its place");
        }
        try {
            return new CsvFile(path, form, problems);
        } catch (NoSuchFileException e) {
            throw new FileUnreadable(0, "file", "the file is not there", "put it into the folder");
        } catch (AccessDeniedException e) {
            throw new FileUnreadable(0, "file", "the file may not be read", "change its permissions");
        }
    }

    /** The cells of the line that names the columns. */
    public List<String> header() {
        return header;
    }

    /** The same line as a record, for files whose first line is one. */
    public Found first() {
        return first;
    }

    /** The next record, or nothing at the end. */
    @Nullable
    public Found next() throws IOException {
        long line = parser.getCurrentLineNumber() + 1;
        try {
            if (!records.hasNext()) {
                return null;
            }
            CSVRecord cells = records.next();
            if (cells.size() > MOST_COLUMNS) {
                throw new FileUnreadable(line, "columns", tooMany(cells.size()), "check what separates the cells");
            }
            return new Found(line, cells, shape.damaged(line));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** How many bytes of the file have been read so far. */
    public long bytesRead() {
        return text.bytesRead();
    }

    private static String tooMany(int cells) {
        return String.format(Locale.UK, "the line has %,d cells, and no more than %,d are read", cells, MOST_COLUMNS);
    }

    /** Reports what is not text in the encoding and closes the file. */
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
                            "encoding", text.firstBad() + " is not " + form.encoding() + more, form.cureForBadBytes()));
        }
        parser.close();
    }
}
