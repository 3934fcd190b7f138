package org.panelwatch.view.part;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Set;
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

    private static final String CAUTION = "caveat";

    /** Columns whose words stand below the table. */
    private static final Set<String> ELSEWHERE = Set.of("url", CAUTION);

    /** @param withTable whether the table does not stand on the screen already */
    PrintedFigure(Publication publication, boolean withTable) {
        super("div");
        addClassName("on-paper");
        Figure figure = publication.figure();
        String table = withTable ? table(figure) : "";
        getElement().setProperty("innerHTML", table + sources(figure) + "<p>" + address(publication) + "</p>");
    }

    private static String address(Publication publication) {
        return publication.figure().release().isPrivate()
                ? ""
                : escaped("This figure: " + publication.site().absolute(publication.address(publication.selection())));
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
        List<String> cautions = figure.rows().stream()
                .map(row -> caution(figure, row))
                .filter(caution -> !caution.isEmpty())
                .distinct()
                .toList();
        String head = places.stream()
                .map(place -> figure.columns().get(place))
                .map(column -> "<th scope=\"col\"" + side(column) + ">" + escaped(column.label()) + "</th>")
                .collect(Collectors.joining());
        String body = figure.rows().stream()
                .map(row -> line(figure, row, places, mark(cautions.indexOf(caution(figure, row)))))
                .collect(Collectors.joining());
        return "<table class=\"table-twin\"><thead><tr>" + head + "</tr></thead><tbody>" + body + "</tbody></table>"
                + explained(cautions);
    }

    /** A column that is empty throughout only takes room; cautions stand below the table. */
    private static boolean isPrinted(Figure figure, int place) {
        return !ELSEWHERE.contains(figure.columns().get(place).name())
                && figure.rows().stream().anyMatch(row -> !(row.cells().get(place) instanceof Cell.Unknown));
    }

    /** The caution on a row; empty where there is none. */
    private static String caution(Figure figure, Row row) {
        return figure.column(CAUTION).isPresent() && figure.cell(row, CAUTION) instanceof Cell.Word(var caution)
                ? caution.label()
                : "";
    }

    private static String mark(int place) {
        return place < 0 ? "" : "<sup>" + (char) ('a' + place) + "</sup>";
    }

    private static String explained(List<String> cautions) {
        return IntStream.range(0, cautions.size())
                .mapToObj(place -> "<p>" + mark(place) + " " + escaped(cautions.get(place)) + "</p>")
                .collect(Collectors.joining());
    }

    private static String line(Figure figure, Row row, List<Integer> places, String mark) {
        return places.stream()
                .map(place -> "<td" + side(figure.columns().get(place)) + ">"
                        + escaped(CellWords.of(figure, row, place)) + (place == 0 ? mark : "") + "</td>")
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
