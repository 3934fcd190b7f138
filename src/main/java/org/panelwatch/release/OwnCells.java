package org.panelwatch.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.mapping.MappedCell;
import org.panelwatch.dataset.mapping.MappedRow;
import org.panelwatch.dataset.mapping.Missing;

/** The cells of rows that all have the same columns, found by the name of their column. */
final class OwnCells {

    /** Longer words of the file are cut: who wants them has the file. */
    static final int LONGEST = 300;

    private final Map<String, Integer> places = new HashMap<>();
    private List<MappedCell> cells = List.of();
    private @Nullable List<String> columns;

    OwnCells of(MappedRow row) {
        if (!row.columns().equals(columns)) {
            columns = row.columns();
            places.clear();
            for (int place = 0; place < columns.size(); place++) {
                places.put(columns.get(place), place);
            }
        }
        cells = row.cells();
        return this;
    }

    private @Nullable MappedCell cell(String column) {
        Integer place = places.get(column);
        return place == null ? null : cells.get(place);
    }

    /** The value, nothing where it is missing or not filled. */
    @Nullable
    String value(String column) {
        MappedCell cell = cell(column);
        return cell == null || cell.value().isEmpty() ? null : cell.value();
    }

    /** The foreign words, nothing where there are none. */
    @Nullable
    String words(String column) {
        MappedCell cell = cell(column);
        return cell == null || cell.words().isEmpty() ? null : shortened(cell.words());
    }

    /** Why there is no value; nothing where there is one. */
    @Nullable
    String missing(String column) {
        MappedCell cell = cell(column);
        Missing missing = cell == null ? Missing.NOT_STATED : cell.missing();
        return missing == null ? null : missing.code();
    }

    static String shortened(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1 - surrogates(words))) + "…";
    }

    private static int surrogates(String words) {
        return (int) words.chars()
                .limit(LONGEST)
                .filter(letter -> Character.isLowSurrogate((char) letter))
                .count();
    }
}
