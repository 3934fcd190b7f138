package org.panelwatch.dataset.mapping;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.CellHash;
import org.panelwatch.dataset.Complaint;
import org.panelwatch.dataset.CsvFile;
import org.panelwatch.dataset.Problems;

/** A foreign file read row by row; rows that cannot be read are reported and passed over. */
final class ForeignTable implements Closeable {

    /**
     * @param cells as the file has them, without marks of byte order
     * @param hash of all cells, as {@link CellHash} makes it
     */
    record Line(long line, String[] cells, long hash) {}

    private final CsvFile csv;
    private final Problems problems;
    private final List<String> header;
    private CsvFile.@Nullable Found first;
    private long rows;
    private long emptyRows;

    private ForeignTable(CsvFile csv, boolean named, Problems problems) throws IOException {
        this.csv = csv;
        this.problems = problems;
        List<String> cells = csv.header();
        header = named
                ? cells.stream().map(ForeignTable::name).toList()
                : IntStream.rangeClosed(1, cells.size())
                        .mapToObj(Integer::toString)
                        .toList();
        first = named ? null : csv.first();
    }

    static ForeignTable open(Path path, ForeignFile file, Problems problems) throws IOException {
        CsvFile csv = CsvFile.open(path, file.form(), problems);
        return new ForeignTable(csv, file.header() > 0, problems);
    }

    /** The names of the columns, without space around them. */
    List<String> header() {
        return header;
    }

    /** How many rows have been read, empty ones aside, those that cannot be read among them. */
    long rows() {
        return rows;
    }

    long emptyRows() {
        return emptyRows;
    }

    long bytesRead() {
        return csv.bytesRead();
    }

    /** The next row that can be read, or nothing at the end. */
    @Nullable
    Line next() throws IOException {
        for (CsvFile.Found found = found(); found != null; found = found()) {
            if (isEmpty(found.cells())) {
                emptyRows++;
            } else {
                rows++;
                Line line = readable(found);
                if (line != null) {
                    return line;
                }
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private CsvFile.@Nullable Found found() throws IOException {
        CsvFile.Found found = first == null ? csv.next() : first;
        first = null;
        return found;
    }

    private @Nullable Line readable(CsvFile.Found found) {
        if (found.damaged()) {
            return null;
        }
        if (found.cells().length != header.size()) {
            ragged(found.line(), found.cells().length);
            return null;
        }
        String[] cells = unmarked(found);
        if (Arrays.asList(cells).equals(header)) {
            problems.add(
                    found.line(),
                    null,
                    null,
                    Complaint.warning(
                            "header_again",
                            "the header stands here again",
                            "check whether files were joined end to end"));
            return null;
        }
        return new Line(found.line(), cells, cells == found.cells() ? found.hash() : CellHash.of(cells));
    }

    private String[] unmarked(CsvFile.Found found) {
        String[] cells = found.cells();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].indexOf('\uFEFF') >= 0) {
                cells = cells == found.cells() ? cells.clone() : cells;
                cells[i] = cells[i].replace("\uFEFF", "");
                problems.add(
                        found.line(),
                        header.get(i),
                        null,
                        Complaint.warning(
                                "mark",
                                "a byte order mark stands within the file",
                                "it was passed over; check whether files were joined end to end"));
            }
        }
        return cells;
    }

    private void ragged(long line, int found) {
        String message =
                "the row has " + found + (found == 1 ? " cell" : " cells") + " where the header has " + header.size();
        String hint = found > header.size()
                ? "put a cell that holds the delimiter in quotes, or check what separates the cells"
                : "check whether a line break or a quote cuts the row";
        problems.add(line, null, null, Complaint.fault("ragged", message, hint));
    }

    private static boolean isEmpty(String[] cells) {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static String name(String cell) {
        return cell.replace("\uFEFF", "").strip();
    }

    /** The places of columns among the header, each missing or doubled one reported. */
    List<Integer> places(List<String> names) {
        List<Integer> places = new ArrayList<>();
        for (String name : names) {
            int place = header.indexOf(name);
            places.add(place);
            if (place < 0) {
                problems.add(1, name, null, ForeignHeader.missing(name, header));
            } else if (header.lastIndexOf(name) != place) {
                problems.add(1, name, null, ForeignHeader.TWICE);
            }
        }
        return places;
    }
}
