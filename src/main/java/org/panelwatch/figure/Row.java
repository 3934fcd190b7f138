package org.panelwatch.figure;

import java.util.List;

/** One row of a figure's table, its cells in the order of the figure's columns. */
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells));
    }
}
