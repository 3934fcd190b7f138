package org.panelwatch.dataset.proposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.panelwatch.dataset.CsvFile;
import org.panelwatch.dataset.CsvForm;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.DataFolder;
import org.panelwatch.dataset.Problems;

/**
 * A file of the data as it stands, without faults.
 *
 * @param text the whole of it
 * @param columns in its own order
 * @param head its text before the first row
 */
record StandingFile(DataFile file, String text, List<String> columns, String head, List<StandingRow> rows) {

    private static final Pattern LINE_ENDS = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");

    StandingFile {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static StandingFile read(DataFolder folder, DataFile file) throws IOException {
        Path path = folder.file(file);
        String text = Files.readString(path);
        List<String> lines = List.of(LINE_ENDS.split(text));
        List<Long> begins = new ArrayList<>();
        List<Map<String, String>> cells = new ArrayList<>();
        List<String> columns;
        try (CsvFile csv = CsvFile.open(path, CsvForm.OWN, new Problems(file.fileName()))) {
            columns = csv.header();
            for (CsvFile.Found found = csv.next(); found != null; found = csv.next()) {
                begins.add(found.line());
                cells.add(byColumn(columns, List.of(found.cells())));
            }
        }
        begins.add(lines.size() + 1L);
        List<StandingRow> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            rows.add(new StandingRow(begins.get(i), text(lines, begins.get(i), begins.get(i + 1)), cells.get(i)));
        }
        return new StandingFile(file, text, columns, text(lines, 1, begins.getFirst()), rows);
    }

    private static Map<String, String> byColumn(List<String> columns, List<String> cells) {
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(columns.get(i), cells.get(i));
        }
        return byColumn;
    }

    /** Lines from one up to, but without, another, both from 1. */
    private static String text(List<String> lines, long from, long to) {
        return String.join("", lines.subList((int) from - 1, (int) to - 1));
    }

    /** What ends its lines. */
    String lineEnd() {
        return head.endsWith("\r\n") ? "\r\n" : head.endsWith("\r") ? "\r" : "\n";
    }

    /** Whether a row can be added after the last one. */
    boolean endsItsLastLine() {
        return text.endsWith("\n") || text.endsWith("\r");
    }

    /** The column of its ids. */
    String idColumn() {
        return file.columns().getFirst();
    }
}
