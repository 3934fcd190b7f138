package org.panelwatch.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A CSV file read record by record in little memory; what is wrong with its form goes to the problems. */
public final class CsvFile implements Closeable {

    /**
     * A record.
     *
     * @param line the line on which it begins, also after quoted line breaks
     * @param cells its own copy; a word that its column repeats is often the same string
     * @param hash of all cells, as {@link CellHash} makes it
     * @param damaged whether its form was reported
     */
    public record Found(long line, String[] cells, long hash, boolean damaged) {}

    private final Problems problems;
    private final CsvForm form;
    private final DecodedText text;
    private final CsvRecords records;
    private final Found first;
    private final List<String> header;

    private CsvFile(Path path, CsvForm form, Problems problems) throws IOException {
        this.problems = problems;
        this.form = form;
        text = new DecodedText(Files.newInputStream(path), form);
        records = new CsvRecords(text, form.delimiter(), problems);
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
            header = List.of(first.cells());
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
    public @Nullable Found next() throws IOException {
        return records.next();
    }

    /** How many bytes of the file have been read so far. */
    public long bytesRead() {
        return text.bytesRead();
    }

    /** Reports what is not text in the encoding and closes the file. */
    @Override
    public void close() throws IOException {
        if (text.badBytes() > 0) {
            long others = text.badBytes() - 1;
            String more = others == 0
                    ? ""
                    : String.format(Locale.UK, ", and %,d more %s", others, others == 1 ? "place" : "places");
            problems.addAlways(
                    text.firstBadLine(),
                    Complaint.fault(
                            "encoding", text.firstBad() + " is not " + form.encoding() + more, form.cureForBadBytes()));
        }
        text.close();
    }
}
