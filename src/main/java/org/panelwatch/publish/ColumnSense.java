package org.panelwatch.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Figure;

/**
 * A column as a file explains it.
 *
 * @param heading the label, made whole where it only goes on from the label before it
 * @param meaning in words; the heading where the figure's page does not say more
 */
record ColumnSense(Column column, String heading, String meaning) {

    /** Whether it holds fractions of one, which people read as percentages. */
    boolean isShare() {
        return column.type() == Column.Type.NUMBER && "fraction of one".equals(column.unit());
    }

    static List<ColumnSense> of(Figure figure) {
        Map<String, String> meanings = Definition.of(figure.id()).meanings();
        List<ColumnSense> columns = new ArrayList<>();
        String before = "";
        for (Column column : figure.columns()) {
            String heading = heading(before, column.label());
            columns.add(new ColumnSense(column, heading, meanings.getOrDefault(column.name(), heading)));
            before = column.label();
        }
        return columns;
    }

    /** "to" after "95% interval from" is "95% interval to". */
    private static String heading(String before, String label) {
        return label.equals("to") && before.endsWith("from") ? before.replaceFirst("from$", "to") : label;
    }
}
