package org.panelwatch.view.official;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.Wording;
import org.panelwatch.view.part.Elements;
import org.panelwatch.vocabulary.Series;

/** Why three official counts of dismissal in one year differ: their numbers side by side, and whom each counts. */
final class ThreeCounts extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** Years that are shown: the latest for which more than one count was published. */
    private static final int YEARS = 3;

    private static final List<Series> COUNTS =
            List.of(Series.HOME_OFFICE_LEAVERS, Series.HOME_OFFICE_MISCONDUCT, Series.BARRED_LIST);

    private static final String IN = "counted";
    private static final String OUT = "not counted";

    /** @param figure the published counts of dismissal in England and Wales, by period */
    ThreeCounts(Figure figure) {
        super("section");
        addClassName("three-counts");
        setId("three-counts");
        HtmlContainer body = new HtmlContainer("tbody");
        years(figure).forEach((period, counts) -> body.add(numbers(figure, period, counts)));
        body.add(
                line(
                        "Who counts",
                        "The Home Office, in its statistics on the police workforce",
                        "The Home Office, in its statistics on police misconduct",
                        "The College of Policing, which keeps the list"),
                line(
                        "What puts an officer in it",
                        "Leaving a force, recorded as dismissed or as having the contract ended",
                        "A case closed in the year, with gross misconduct found, in dismissal or in a decision that the"
                                + " officer would have been dismissed",
                        "Being dismissed, or a decision that the officer would have been"),
                line("Left first, and would have been dismissed", OUT + ": they left as resigned or retired", IN, IN),
                line("Dismissed for poor performance or attendance", IN, OUT, IN),
                line("Cases under the rules before 2020", IN, OUT, IN + ", since December 2017"),
                line(
                        "Forces",
                        "The 43 territorial forces",
                        "The 43 territorial forces",
                        "The same; not the transport, defence and nuclear police"));
        add(
                new H2("Why three counts of “dismissal” differ"),
                Elements.paragraph(
                        "",
                        "Ask how many officers were dismissed in a year, and three official publications give three"
                                + " numbers. None is wrong: each counts other people."),
                wrapped(Elements.element(
                        "table",
                        "table-twin",
                        Elements.text(
                                "caption",
                                "visually-hidden",
                                "Three official counts of dismissal, and whom each counts"),
                        Elements.element("thead", "", head()),
                        body)),
                Elements.paragraph(
                        "note",
                        "So the first answers how many left a force because they were dismissed, the second how many cases"
                                + " of gross misconduct ended in dismissal, the third how many people may no longer work in"
                                + " policing. They overlap, so they cannot be added up or subtracted, and"
                                + " neither can they be compared with the reported decisions on the other pages."));
    }

    private static HtmlContainer wrapped(HtmlContainer table) {
        HtmlContainer wrap = Elements.element("div", "table-wrap", table);
        wrap.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Table: three official counts of dismissal");
        return wrap;
    }

    private static HtmlContainer head() {
        HtmlContainer head = Elements.element("tr", "", Elements.element("td", ""));
        for (String label : List.of("Leavers", "After gross misconduct", "Barred list")) {
            Component heading = Elements.text("th", "", label);
            heading.getElement().setAttribute("scope", "col");
            head.add(heading);
        }
        return head;
    }

    /** The published counts of a period, each a row of the figure. */
    private static Map<String, Map<Series, Row>> years(Figure figure) {
        Map<String, Map<Series, Row>> periods = new LinkedHashMap<>();
        for (Row row : figure.rows().reversed()) {
            if (figure.cell(row, "series") instanceof Cell.Word(Series series)) {
                periods.computeIfAbsent(words(figure, row, "group"), period -> new LinkedHashMap<>())
                        .put(series, row);
            }
        }
        Map<String, Map<Series, Row>> shown = new LinkedHashMap<>();
        periods.entrySet().stream()
                .filter(period -> period.getValue().size() > 1)
                .limit(YEARS)
                .forEach(period -> shown.put(period.getKey(), period.getValue()));
        return shown;
    }

    private static HtmlContainer numbers(Figure figure, String period, Map<Series, Row> counts) {
        HtmlContainer line = Elements.element("tr", "numbers", heading(period));
        for (Series series : COUNTS) {
            Row row = counts.get(series);
            line.add(
                    row == null
                            ? Elements.text("td", "quiet", "not in the data")
                            : Elements.element(
                                    "td",
                                    "",
                                    Elements.text("strong", "", number(figure, row)),
                                    Elements.source(words(figure, row, "url"), words(figure, row, "publisher"))));
        }
        return line;
    }

    private static HtmlContainer line(String what, String... cells) {
        HtmlContainer line = Elements.element("tr", "", heading(what));
        List.of(cells).forEach(cell -> line.add(Elements.text("td", "", cell)));
        return line;
    }

    private static Component heading(String words) {
        Component heading = Elements.text("th", "", words);
        heading.getElement().setAttribute("scope", "row");
        return heading;
    }

    private static String number(Figure figure, Row row) {
        return figure.cell(row, "count") instanceof Cell.Count(long value)
                ? Wording.number(value)
                : "not a whole number";
    }

    private static String words(Figure figure, Row row, String column) {
        return switch (figure.cell(row, column)) {
            case Cell.Text(String value) -> value;
            case Cell.Word(var value) -> value.label();
            default -> "";
        };
    }
}
