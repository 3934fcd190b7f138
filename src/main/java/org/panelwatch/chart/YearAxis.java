package org.panelwatch.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import tools.jackson.databind.node.ArrayNode;

/**
 * Every year from the first to the last that a figure has, also those it has no row for.
 *
 * @param financial whether the year 2018 is the twelve months to 31 March 2018
 */
record YearAxis(int first, int last, boolean financial) {

    static final int RIGHT = 12;

    /** Rows whose year is not known stand in the table only. */
    static YearAxis of(Figure figure, String column, boolean financial) {
        List<Integer> years = figure.rows().stream()
                .map(row -> figure.cell(row, column))
                .filter(Cell.Count.class::isInstance)
                .map(cell -> (int) ((Cell.Count) cell).value())
                .sorted()
                .toList();
        if (years.isEmpty()) {
            throw new IllegalArgumentException(figure.id() + " has no year to draw");
        }
        return new YearAxis(years.getFirst(), years.getLast(), financial);
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

    /** What a year is called where there is room for words. */
    String told(int year) {
        return financial ? "Year to March " + year : Integer.toString(year);
    }

    /** A day as a place on the axis, where the year 2018 reaches from 2018.0 to 2019.0. */
    double place(LocalDate day) {
        int year = financial && day.getMonthValue() > 3 ? day.getYear() + 1 : day.getYear();
        LocalDate start = financial ? LocalDate.of(year - 1, 4, 1) : LocalDate.of(year, 1, 1);
        return year + (double) ChronoUnit.DAYS.between(start, day) / ChronoUnit.DAYS.between(start, start.plusYears(1));
    }

    /** Pixels for the value axis. */
    static int left(Width width) {
        return width.small() ? 36 : 44;
    }

    /** Pixels certain to be there for the whole axis. */
    double plot(Width width) {
        return width.least() - left(width) - RIGHT;
    }

    /** The row of years: "2018", or "’18" where that is too long on a narrow drawing. */
    LabelRow names(Width width) {
        String style = width.small() ? "z" : "y";
        double size = width.small() ? 11 : 13;
        LabelRow full = new LabelRow(year -> Fragment.styled(style, Integer.toString(year)), size);
        return !width.small() || holds(width, full)
                ? full
                : new LabelRow(year -> Fragment.styled(style, "’%02d".formatted(Math.floorMod(year, 100))), size);
    }

    /**
     * The labels under the axis: the years, and below them rows of counts. Where there is not room for all, every second
     * or third is left out, counted back from the last year; the counts of a year stay together.
     */
    ArrayNode labels(Width width, LabelRow names, List<LabelRow> counts) {
        int widest = counts.stream().mapToInt(row -> every(width, row)).max().orElse(1);
        int everyName = Math.max(widest, every(width, names));
        int everyCount = widest == 1 ? 1 : everyName;
        ArrayNode labels = Fragment.array();
        years().forEach(year -> {
            List<String> lines = new ArrayList<>(List.of(shown(year, everyName, names)));
            counts.forEach(row -> lines.add(shown(year, everyCount, row)));
            labels.add(String.join("\n", lines));
        });
        return labels;
    }

    /** Whether a row has room for a label under every year. */
    boolean holds(Width width, LabelRow row) {
        return every(width, row) == 1;
    }

    private String shown(int year, int every, LabelRow row) {
        return (last - year) % every == 0 ? row.text().apply(year) : "{gap| }";
    }

    private int every(Width width, LabelRow row) {
        double widest = years().mapToObj(row.text())
                .mapToDouble(text -> TextWidth.of(bare(text), row.size()))
                .max()
                .orElse(1);
        return Math.max(1, (int) Math.ceil((widest + 2) / (plot(width) / size())));
    }

    private static String bare(String styled) {
        return styled.replaceAll("\\{\\w+\\|([^}]*)}", "$1");
    }

    /** One line of labels under the axis. @param text the styled text under a year @param size of its type */
    record LabelRow(IntFunction<String> text, double size) {}
}
