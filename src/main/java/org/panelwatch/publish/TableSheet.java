package org.panelwatch.publish;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;

/** The rows of a figure as people sort, filter and add them up: headings, words for codes, numbers as numbers. */
final class TableSheet {

    private static final String SHARE = "0.0%";
    private static final String NUMBER = "#,##0";
    private static final String YEAR = "0";
    private static final String DECIMAL = "0.0###";
    private static final int NARROWEST = 9;
    private static final int WIDEST = 48;

    private final Worksheet sheet;

    TableSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    void write(Figure figure) {
        List<ColumnSense> columns = ColumnSense.of(figure);
        for (int place = 0; place < columns.size(); place++) {
            sheet.value(0, place, columns.get(place).heading());
            write(figure, columns.get(place), place);
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor("E8EDF3")
                .set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        if (!figure.isEmpty()) {
            sheet.setAutoFilter(0, 0, figure.rows().size(), columns.size() - 1);
        }
    }

    private void write(Figure figure, ColumnSense column, int place) {
        int widest = column.heading().length() / 2 + 2;
        for (int line = 0; line < figure.rows().size(); line++) {
            widest = Math.max(widest, write(figure.rows().get(line), column.column(), line + 1, place));
        }
        sheet.width(place, Math.clamp(widest + 3, NARROWEST, WIDEST));
        if (column.column().type() != Column.Type.STRING && !figure.isEmpty()) {
            sheet.range(1, place, figure.rows().size(), place)
                    .style()
                    .format(format(column))
                    .set();
        }
    }

    /** Returns the number of letters that it takes. */
    private int write(Row row, Column column, int line, int place) {
        return switch (row.cells().get(place)) {
            case Cell.Count(long value) -> number(line, place, value);
            case Cell.Fraction(double value) -> number(line, place, value);
            case Cell.Word(var value) -> words(line, place, value.label());
            case Cell.Text(String value) -> words(line, place, value);
            case Cell.Unknown() -> column.type() == Column.Type.STRING ? words(line, place, column.unknown()) : 0;
        };
    }

    private int number(int line, int place, Number value) {
        sheet.value(line, place, value);
        return value instanceof Long count ? count.toString().length() : SHARE.length();
    }

    /** Text is kept as text: a spreadsheet never runs it. */
    private int words(int line, int place, String words) {
        if (!words.isEmpty()) {
            sheet.value(line, place, SheetText.of(words));
        }
        return words.length();
    }

    private static String format(ColumnSense column) {
        if (column.isShare()) {
            return SHARE;
        }
        if (column.column().type() == Column.Type.NUMBER) {
            return DECIMAL;
        }
        return column.column().name().equals("year") ? YEAR : NUMBER;
    }
}
