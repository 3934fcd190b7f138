package org.panelwatch.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
        List<String> headings = headings(figure);
        return IntStream.range(0, headings.size())
                .mapToObj(place -> {
                    Column column = figure.columns().get(place);
                    return new ColumnSense(
                            column, headings.get(place), meanings.getOrDefault(column.name(), headings.get(place)));
                })
                .toList();
    }

    /** One that comes twice is led by the last before it that does not: "Share, final: 95% interval from". */
    private static List<String> headings(Figure figure) {
        List<String> labels = labels(figure);
        List<String> headings = new ArrayList<>();
        String last = "";
        for (String label : labels) {
            if (Collections.frequency(labels, label) > 1) {
                headings.add(last.isEmpty() ? label : last + ": " + label);
            } else {
                headings.add(label);
                last = label;
            }
        }
        return headings;
    }

    /** "to" after "95% interval from" is "95% interval to". */
    private static List<String> labels(Figure figure) {
        List<String> labels = new ArrayList<>();
        String before = "";
        for (Column column : figure.columns()) {
            boolean goesOn = column.label().equals("to") && before.endsWith("from");
            labels.add(goesOn ? before.replaceFirst("from$", "to") : column.label());
            before = column.label();
        }
        return labels;
    }
}
