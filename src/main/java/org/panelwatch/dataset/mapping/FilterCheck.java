package org.panelwatch.dataset.mapping;

import com.google.re2j.Pattern;
import java.util.List;

/** Whether a filter leaves a row out. */
record FilterCheck(RowFilter filter, List<Pattern> patterns) {

    FilterCheck(RowFilter filter) {
        this(filter, filter.patterns().stream().map(Patterns::compile).toList());
    }

    boolean leavesOut(ForeignCells row) {
        String cell = row.cell(filter.column());
        boolean fits = filter.words().contains(cell) || patterns.stream().anyMatch(pattern -> pattern.matches(cell));
        return fits != filter.keeps();
    }
}
