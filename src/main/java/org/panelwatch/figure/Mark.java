package org.panelwatch.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.Coded;

/**
 * One number of a figure, by the codes of its row and of its part, as an address carries them.
 *
 * @param rows the keys of the rows that it sums up; none means every row of the figure
 * @param part which number of the row: a part of a whole by its code, or a column by its name; nothing means the whole
 */
public record Mark(List<String> rows, @Nullable String part) {

    /** Stands for a cell in which nothing is stated. */
    public static final String NOT_STATED = "not_stated";

    private static final String WITHIN = ".";

    public Mark {
        rows = List.copyOf(rows);
    }

    /** The whole of one row. */
    public static Mark of(String row) {
        return new Mark(List.of(row), null);
    }

    /** The key of a row that several cells name together. */
    public static String key(List<Cell> cells) {
        return String.join(WITHIN, cells.stream().map(Mark::code).toList());
    }

    /** The codes that a key is made of. */
    public static List<String> codes(String key) {
        return List.of(key.split("\\" + WITHIN, -1));
    }

    public Mark part(@Nullable String code) {
        return new Mark(rows, code);
    }

    /** The code of what stands in a cell. */
    public static String code(Cell cell) {
        return switch (cell) {
            case Cell.Word(Coded word) -> word.code();
            case Cell.Text(String text) -> text;
            case Cell.Count(long value) -> Long.toString(value);
            case Cell.Fraction(double value) -> Double.toString(value);
            case Cell.Unknown nothing -> NOT_STATED;
        };
    }
}
