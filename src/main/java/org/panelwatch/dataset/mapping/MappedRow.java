package org.panelwatch.dataset.mapping;

import java.util.List;
import java.util.Optional;

/**
 * A decision read from foreign files.
 *
 * @param line the line of the file of the rows on which its record begins
 * @param columns the columns of ours that the mapping fills
 * @param cells in the order of the columns
 */
public record MappedRow(long line, List<String> columns, List<MappedCell> cells) {

    /** The cell of a column of ours; nothing where the mapping does not fill it. */
    public Optional<MappedCell> cell(String column) {
        int place = columns.indexOf(column);
        return place < 0 ? Optional.empty() : Optional.of(cells.get(place));
    }

    /** The value of a column of ours; empty where it is missing or not filled. */
    public String value(String column) {
        return cell(column).map(MappedCell::value).orElse("");
    }
}
