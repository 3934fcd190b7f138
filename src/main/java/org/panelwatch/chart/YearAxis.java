package org.panelwatch.chart;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import tools.jackson.databind.node.ArrayNode;

/** Every year from the first to the last that a figure has, also those it has no row for. */
record YearAxis(int first, int last) {

    static final int LEFT = 44;
    static final int RIGHT = 12;

    /** Rows whose year is not known stand in the table only. */
    static YearAxis of(Figure figure, String column) {
        List<Integer> years = figure.rows().stream()
                .map(row -> figure.cell(row, column))
                .filter(Cell.Count.class::isInstance)
                .map(cell -> (int) ((Cell.Count) cell).value())
                .sorted()
                .toList();
        if (years.isEmpty()) {
            throw new IllegalArgumentException(figure.id() + " has no year to draw");
        }
        return new YearAxis(years.getFirst(), years.getLast());
    }

    static boolean has(Figure figure, Row row, String column, int year) {
        return figure.cell(row, column) instanceof Cell.Count count && count.value() == year;
    }

    IntStream years() {
        return IntStream.rangeClosed(first, last);
    }

    int size() {
        return last - first + 1;
    }

    /** Pixels certain to be there for the whole axis. */
    double plot(Width width) {
        return width.least() - LEFT - RIGHT;
    }

    /** "2018", or "’18" on a narrow drawing. */
    String name(int year, Width width) {
        return width == Width.NARROW ? "’%02d".formatted(Math.floorMod(year, 100)) : Integer.toString(year);
    }

    /** The labels under the axis, one line for each row; years leave labels out where a row has no room for all. */
    ArrayNode labels(Width width, List<LabelRow> rows) {
        ArrayNode labels = Fragment.array();
        years().mapToObj(year -> label(year, width, rows)).forEach(labels::add);
        return labels;
    }

    /** Whether a row has room for a label under every year. */
    boolean holds(Width width, LabelRow row) {
        return every(width, row) == 1;
    }

    private String label(int year, Width width, List<LabelRow> rows) {
        return String.join("\n", rows.stream()
                .map(row -> (last - year) % every(width, row) == 0 ? row.text().apply(year) : "")
                .map(text -> text.isEmpty() ? "{gap| }" : text)
                .toList());
    }

    private int every(Width width, LabelRow row) {
        double widest = years().mapToObj(row.text()).mapToDouble(text -> TextWidth.of(bare(text), row.size())).max().orElse(1);
        return Math.max(1, (int) Math.ceil((widest + 2) / (plot(width) / size())));
    }

    private static String bare(String styled) {
        return styled.replaceAll("\\{\\w+\\|([^}]*)}", "$1");
    }

    /** One line of labels under the axis. @param text the styled text under a year @param size of its type */
    record LabelRow(IntFunction<String> text, double size) {}
}
