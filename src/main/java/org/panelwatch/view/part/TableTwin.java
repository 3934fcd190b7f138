package org.panelwatch.view.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.CellWords;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Mark;
import org.panelwatch.figure.Marks;
import org.panelwatch.figure.Row;

/** The table twin of a figure's drawing: the same rows, sorted by the buttons in its head. */
public final class TableTwin extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final transient Figure figure;
    private final transient Marks marks;
    private final transient Numbers numbers;
    private final List<HtmlContainer> headings = new ArrayList<>();
    private final HtmlContainer body = new HtmlContainer("tbody");
    private int sortedBy = -1;
    private boolean descending;

    /** @param numbers where the decisions behind a number are listed */
    public TableTwin(Figure figure, Numbers numbers) {
        super("div");
        this.figure = figure;
        this.marks = Marks.of(figure);
        this.numbers = numbers;
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
            String words = CellWords.of(figure, row, i);
            behind(row, i).flatMap(mark -> link(mark, words)).ifPresentOrElse(cell::add, () -> cell.setText(words));
            line.add(cell);
        }
        return line;
    }

    /** The number whose decisions a cell leads to; the case itself where a row is one. */
    private Optional<Mark> behind(Row row, int place) {
        if (place == 0 && figure.drawing() instanceof Drawing.Points) {
            return Optional.of(Mark.of(marks.key(row)));
        }
        return row.cells().get(place) instanceof Cell.Count(long value) && value > 0
                ? marks.at(row, place)
                : Optional.empty();
    }

    private Optional<Anchor> link(Mark mark, String words) {
        return numbers.address(mark).map(address -> {
            Anchor link = Elements.link(address, words);
            String counted = marks.words(mark).orElse("");
            link.getElement()
                    .setAttribute(
                            "aria-label",
                            words
                                    + (counted.isEmpty()
                                            ? ": the decisions behind it"
                                            : ": the decisions behind " + counted));
            return link;
        });
    }

    private static boolean number(Column column) {
        return column.type() != Column.Type.STRING;
    }
}
