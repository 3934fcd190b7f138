package org.panelwatch.dataset.proposal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of the data as it stands.
 *
 * @param line the line on which it begins, from 1
 * @param text as the file writes it, with the end of its line
 * @param cells by column
 */
record StandingRow(long line, String text, Map<String, String> cells) {

    StandingRow {
        cells = new LinkedHashMap<>(cells);
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
