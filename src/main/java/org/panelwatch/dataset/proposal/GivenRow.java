package org.panelwatch.dataset.proposal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row that is to be added or corrected.
 *
 * @param file the name of the file that somebody gave
 * @param line the line of it on which the row begins, from 1
 * @param cells by column of ours, those columns only that the file has
 */
record GivenRow(String file, long line, Map<String, String> cells) {

    GivenRow {
        cells = new LinkedHashMap<>(cells);
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether no cell holds anything, as in the lines that spreadsheets leave at the end. */
    boolean isEmpty() {
        return cells.values().stream().allMatch(String::isEmpty);
    }
}
