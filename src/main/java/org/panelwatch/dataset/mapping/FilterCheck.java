package org.panelwatch.dataset.mapping;

import com.google.re2j.Pattern;
import java.util.List;

/** Whether a filter leaves a row out. */
record FilterCheck(RowFilter filter, ForeignCells.Place place, List<Pattern> patterns) {

    static FilterCheck of(RowFilter filter, ForeignCells foreign) {
        return new FilterCheck(
                filter,
                foreign.place(filter.column()),
                filter.patterns().stream().map(Patterns::compile).toList());
    }

    boolean leavesOut(ForeignCells row) {
        String cell = row.cell(place);
        boolean fits = filter.words().contains(cell) || patterns.stream().anyMatch(pattern -> pattern.matches(cell));
        return fits != filter.keeps();
    }
}
