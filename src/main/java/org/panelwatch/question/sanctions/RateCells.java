package org.panelwatch.question.sanctions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.panelwatch.figure.Caveat;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;

/** The cells that every row of a lesser-sanction rate ends with. */
final class RateCells {

    private RateCells() {}

    /**
     * A row: what it speaks of, then lesser sanctions, all, the rate with its interval, panels and the caveat.
     *
     * @param panels how many decided those counted
     */
    static Row row(Rate rate, int panels, Cell... of) {
        List<Cell> cells = new ArrayList<>(Arrays.asList(of));
        cells.addAll(List.of(
                Cell.of(rate.hits()),
                Cell.of(rate.n()),
                Cell.of(rate.value()),
                Cell.of(rate.low()),
                Cell.of(rate.high()),
                Cell.of(panels),
                Caveat.on(rate)));
        return new Row(cells);
    }
}
