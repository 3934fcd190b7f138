package org.panelwatch.chart;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;

/** Reads the cells of a figure as a drawing needs them. */
final class Cells {

    private Cells() {}

    /** What a cell is called; what is not known by the words of its column. */
    static String name(Figure figure, Row row, String column) {
        return switch (figure.cell(row, column)) {
            case Cell.Word word -> word.value().label();
            case Cell.Text text -> text.value();
            case Cell.Count(long value) ->
                figure.column(column)
                        .map(Column::unit)
                        .map(unit -> counted(value, unit))
                        .orElse(Long.toString(value));
            case Cell.Fraction fraction -> Double.toString(fraction.value());
            case Cell.Unknown nothing ->
                figure.column(column).map(Column::unknown).orElse("Not stated");
        };
    }

    /** "24 months", "1 month". */
    private static String counted(long value, String unit) {
        return value + " " + (value == 1 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit);
    }

    /** What a column is called. */
    static String label(Figure figure, String column) {
        return figure.column(column).map(Column::label).orElse(column);
    }

    static OptionalLong count(Figure figure, Row row, String column) {
        return figure.cell(row, column) instanceof Cell.Count(long value)
                ? OptionalLong.of(value)
                : OptionalLong.empty();
    }

    /** A count or a fraction as a number. */
    static OptionalDouble number(Figure figure, Row row, String column) {
        return switch (figure.cell(row, column)) {
            case Cell.Count(long value) -> OptionalDouble.of(value);
            case Cell.Fraction(double value) -> OptionalDouble.of(value);
            case Cell.Word word -> OptionalDouble.empty();
            case Cell.Text text -> OptionalDouble.empty();
            case Cell.Unknown nothing -> OptionalDouble.empty();
        };
    }

    /** Whether anything stands in the cell. */
    static boolean known(Figure figure, Row row, String column) {
        return !(figure.cell(row, column) instanceof Cell.Unknown);
    }
}
