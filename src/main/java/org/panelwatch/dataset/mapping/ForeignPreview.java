package org.panelwatch.dataset.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.panelwatch.dataset.FileUnreadable;
import org.panelwatch.dataset.Problems;

/**
 * The first rows of a foreign file as they are read.
 *
 * @param file how it is read
 * @param header the names of its columns
 * @param rows those that can be read, empty ones aside
 */
public record ForeignPreview(ForeignFile file, List<String> header, List<Row> rows) {

    /**
     * One row.
     *
     * @param line on which it begins
     */
    public record Row(long line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public ForeignPreview {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Finds out how a file is written and reads its first rows.
     *
     * @throws IOException a {@link FileUnreadable} in plain words where it is no table
     */
    public static ForeignPreview of(String id, Path path, int rows) throws IOException {
        return read(LikelyForm.of(id, path), path, rows);
    }

    /**
     * Reads the first rows of a file in the given way.
     *
     * @throws IOException a {@link FileUnreadable} in plain words where it cannot be read so
     */
    public static ForeignPreview read(ForeignFile file, Path path, int rows) throws IOException {
        List<Row> read = new ArrayList<>();
        try (ForeignTable table = ForeignTable.open(path, file, new Problems(file.name()))) {
            while (read.size() < rows) {
                ForeignTable.Line line = table.next();
                if (line == null) {
                    break;
                }
                read.add(new Row(line.line(), List.of(line.cells())));
            }
            return new ForeignPreview(file, table.header(), read);
        }
    }
}
