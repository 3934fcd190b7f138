package org.panelwatch.view.part;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.CellWords;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.SourceCount;
import org.panelwatch.figure.Wording;
import org.panelwatch.publish.Publication;

/**
 * What paper needs and a screen does not: the table below the drawing, the main sources with their addresses, and the
 * address of the figure. Written as one text, since nothing in it is ever touched.
 */
final class PrintedFigure extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** Rows that a page holds beside the drawing. */
    private static final int ROWS = 60;

    private static final int SOURCES = 12;

    /** Stands among the sources. */
    private static final String ADDRESS = "url";

    /** @param withTable whether the table does not stand on the screen already */
    PrintedFigure(Publication publication, boolean withTable) {
        super("div");
        addClassName("on-paper");
        Figure figure = publication.figure();
        String table = withTable ? table(figure) : "";
        getElement().setProperty("innerHTML", table + sources(figure) + "<p>" + address(publication) + "</p>");
    }

    private static String address(Publication publication) {
        return escaped("This figure: " + publication.site().absolute(publication.address(publication.selection())));
    }

    private static String table(Figure figure) {
        if (figure.rows().size() > ROWS) {
            return "<p>The table has " + Wording.number(figure.rows().size())
                    + " rows; it is in the files of this figure.</p>";
        }
        List<Integer> places = IntStream.range(0, figure.columns().size())
                .filter(place -> isPrinted(figure, place))
                .boxed()
                .toList();
        String head = places.stream()
                .map(place -> figure.columns().get(place))
                .map(column -> "<th scope=\"col\"" + side(column) + ">" + escaped(column.label()) + "</th>")
                .collect(Collectors.joining());
        String body =
                figure.rows().stream().map(row -> line(figure, row, places)).collect(Collectors.joining());
        return "<table class=\"table-twin\"><thead><tr>" + head + "</tr></thead><tbody>" + body + "</tbody></table>";
    }

    /** A column that is empty throughout only takes room. */
    private static boolean isPrinted(Figure figure, int place) {
        return !figure.columns().get(place).name().equals(ADDRESS)
                && figure.rows().stream().anyMatch(row -> !(row.cells().get(place) instanceof Cell.Unknown));
    }

    private static String line(Figure figure, Row row, List<Integer> places) {
        return places.stream()
                .map(place -> "<td" + side(figure.columns().get(place)) + ">"
                        + escaped(CellWords.of(figure, row, place)) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String side(Column column) {
        return column.type() == Column.Type.STRING ? "" : " class=\"number\"";
    }

    /** Each page with its address where they are few. */
    private static String sources(Figure figure) {
        List<SourceCount> sources = figure.sources();
        if (sources.isEmpty()) {
            return "";
        }
        if (sources.size() > SOURCES) {
            return "<p>Sources: " + Wording.count(sources.size(), "public page", "public pages")
                    + ", each named in the data package of this figure.</p>";
        }
        return sources.stream()
                .map(source -> escaped(source.publisher() + " (" + source.url() + ")"))
                .collect(Collectors.joining("; ", "<p>Sources: ", ".</p>"));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
