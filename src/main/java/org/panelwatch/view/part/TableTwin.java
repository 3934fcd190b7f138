package org.panelwatch.view.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.CellWords;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;

/** The table twin of a figure's drawing: the same rows, sorted by the buttons in its head. */
public final class TableTwin extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final transient Figure figure;
    private final List<HtmlContainer> headings = new ArrayList<>();
    private final HtmlContainer body = new HtmlContainer("tbody");
    private int sortedBy = -1;
    private boolean descending;

    public TableTwin(Figure figure) {
        super("div");
        this.figure = figure;
        addClassName("table-wrap");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Table: " + figure.title());
        HtmlContainer head = new HtmlContainer("tr");
        for (int i = 0; i < figure.columns().size(); i++) {
            headings.add(heading(i));
        }
        headings.forEach(head::add);
        add(Elements.element(
                "table",
                "table-twin",
                Elements.text("caption", "visually-hidden", figure.subtitle()),
                Elements.element("thead", "", head),
                body));
        fill();
    }

    private void fill() {
        body.removeAll();
        sorted().forEach(row -> body.add(row(row)));
    }

    private HtmlContainer heading(int place) {
        Column column = figure.columns().get(place);
        NativeButton button = new NativeButton(column.label(), click -> sort(place));
        HtmlContainer heading = Elements.element("th", number(column) ? "number" : "", button);
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }

    private void sort(int place) {
        descending = place == sortedBy && !descending;
        sortedBy = place;
        headings.forEach(heading -> heading.getElement().removeAttribute("aria-sort"));
        headings.get(place).getElement().setAttribute("aria-sort", descending ? "descending" : "ascending");
        fill();
    }

    private List<Row> sorted() {
        List<Row> rows = new ArrayList<>(figure.rows());
        if (sortedBy >= 0) {
            Comparator<Row> order = Comparator.comparing(row -> row.cells().get(sortedBy), TableTwin::compare);
            rows.sort(descending ? order.reversed() : order);
        }
        return rows;
    }

    private static int compare(Cell one, Cell other) {
        return switch (one) {
            case Cell.Count(long a) when other instanceof Cell.Count(long b) -> Long.compare(a, b);
            case Cell.Fraction(double a) when other instanceof Cell.Fraction(double b) -> Double.compare(a, b);
            case Cell.Word(var a)
            when other instanceof Cell.Word(var b) -> a.label().compareTo(b.label());
            case Cell.Text(String a) when other instanceof Cell.Text(String b) -> a.compareTo(b);
            default -> Boolean.compare(one instanceof Cell.Unknown, other instanceof Cell.Unknown);
        };
    }

    private Component row(Row row) {
        HtmlContainer line = new HtmlContainer("tr");
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = figure.columns().get(i);
            HtmlContainer cell = new HtmlContainer(i == 0 ? "th" : "td");
            if (i == 0) {
                cell.getElement().setAttribute("scope", "row");
            }
            if (number(column)) {
                cell.addClassName("number");
            }
            cell.setText(CellWords.of(figure, row, i));
            line.add(cell);
        }
        return line;
    }

    private static boolean number(Column column) {
        return column.type() != Column.Type.STRING;
    }
}
