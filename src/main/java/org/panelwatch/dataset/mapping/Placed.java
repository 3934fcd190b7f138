package org.panelwatch.dataset.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one foreign cell became, remembered with where it is counted: words repeat, so it is made once and met often. */
final class Placed {

    private final List<MappedCell> cells;
    private final Tally.@Nullable Count[] counts;

    /** @param cells one, or one for each row where the words of a cell make rows of their own */
    Placed(List<MappedCell> cells) {
        this.cells = cells;
        counts = new Tally.@Nullable Count[cells.size()];
    }

    Placed(MappedCell cell) {
        this(List.of(cell));
    }

    int size() {
        return counts.length;
    }

    /** The cell of the row of this number among those that the foreign row makes: its own part, or the last. */
    MappedCell cell(int row) {
        return cells.get(part(row));
    }

    /** Where that cell is counted; nothing where that was not said yet. */
    Tally.@Nullable Count count(int row) {
        return counts[part(row)];
    }

    void countedIn(int row, Tally.@Nullable Count count) {
        counts[part(row)] = count;
    }

    /** Words that no rule places are no missing value: the next cell must not hide them. */
    boolean isMissing() {
        Missing why = cells.getFirst().missing();
        return counts.length == 1 && why != null && why != Missing.UNPLACED;
    }

    private int part(int row) {
        return Math.min(row, counts.length - 1);
    }
}
