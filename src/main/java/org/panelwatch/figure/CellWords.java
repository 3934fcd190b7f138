package org.panelwatch.figure;

/** What people read in a cell of a figure's table. */
public final class CellWords {

    private CellWords() {}

    /** The cell of a row in the column at this place; a share of fewer than ten is a dash. */
    public static String of(Figure figure, Row row, int place) {
        Column column = figure.columns().get(place);
        return switch (row.cells().get(place)) {
            case Cell.Count(long value) -> column.name().equals("year") ? Long.toString(value) : Wording.number(value);
            case Cell.Fraction(double value) ->
                n(figure, row) < Rate.SMALL ? "–" : Wording.percent(value, n(figure, row));
            case Cell.Word(var value) -> value.label();
            case Cell.Text(String value) -> value;
            case Cell.Unknown() -> column.unknown();
        };
    }

    private static long n(Figure figure, Row row) {
        if (figure.column("n").isEmpty()) {
            return Rate.SMALL;
        }
        return figure.cell(row, "n") instanceof Cell.Count(long n) ? n : 0;
    }
}
