package org.panelwatch.dataset.proposal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file as it would be.
 *
 * @param text as the file writes it, with the end of its line
 * @param standing the row that stands now; nothing where this one is added
 * @param given the row that somebody gave; nothing where this one stays as it is
 */
record Draft(
        String text,
        Map<String, String> cells,
        @Nullable StandingRow standing,
        @Nullable GivenRow given) {

    Draft {
        cells = new LinkedHashMap<>(cells);
    }

    static Draft of(StandingRow row) {
        return new Draft(row.text(), row.cells(), row, null);
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean isAdded() {
        return standing == null;
    }

    /** Where it comes from: {@code rows.csv line 3}, or the line of the data file. */
    String place(String dataFile) {
        return (given == null ? dataFile : given.file()) + " line " + line();
    }

    /** The line of the file that it was given in, or else of the data file. */
    long line() {
        if (given != null) {
            return given.line();
        }
        return standing == null ? 0 : standing.line();
    }
}
