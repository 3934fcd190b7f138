package org.panelwatch.view.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import java.util.function.Function;
import org.panelwatch.question.cases.CaseColumn;
import org.panelwatch.question.cases.CaseColumns;
import org.panelwatch.question.cases.CaseLine;
import org.panelwatch.question.cases.CaseList;
import org.panelwatch.question.cases.CaseOrder;
import org.panelwatch.vocabulary.English;

/** A page of cases as a table: each row leads to its journey and to its source; the head sorts by links. */
public final class CaseTable extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /**
     * @param caption what is listed, in words
     * @param address where the same list stands in another order
     */
    public CaseTable(
            CaseList.Page page,
            CaseColumns columns,
            CaseCells cells,
            String caption,
            Function<CaseOrder, String> address) {
        super("div");
        addClassName("table-wrap");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Table: " + caption);
        HtmlContainer head = new HtmlContainer("tr");
        columns.shown().forEach(column -> head.add(heading(column, page.order(), address)));
        HtmlContainer body = new HtmlContainer("tbody");
        page.lines().forEach(line -> body.add(row(columns, line, cells)));
        add(Elements.element(
                "table",
                "table-twin cases",
                Elements.text("caption", "visually-hidden", caption),
                Elements.element("thead", "", head),
                body));
    }

    private static Component heading(CaseColumn column, CaseOrder order, Function<CaseOrder, String> address) {
        HtmlContainer heading = Elements.element("th", "");
        heading.getElement().setAttribute("scope", "col");
        column.sort()
                .ifPresentOrElse(
                        by -> {
                            heading.add(sorting(column, by, order, address));
                            if (by == order.by()) {
                                heading.getElement()
                                        .setAttribute("aria-sort", order.descending() ? "descending" : "ascending");
                            }
                        },
                        () -> heading.setText(column.label()));
        return heading;
    }

    /** A link that sorts a list by a column, the other way round where it is sorted by it. */
    public static Anchor sorting(
            CaseColumn column, CaseOrder.By by, CaseOrder order, Function<CaseOrder, String> address) {
        Anchor link = Elements.link(address.apply(order.turned(by)), column.label());
        String how = by == order.by() ? (order.descending() ? ", now descending" : ", now ascending") : "";
        link.getElement().setAttribute("aria-label", "Sort by " + English.lower(column.label()) + how);
        if (by == order.by()) {
            link.add(order.descending() ? " ↓" : " ↑");
        }
        return link;
    }

    private static Component row(CaseColumns columns, CaseLine line, CaseCells cells) {
        HtmlContainer row = new HtmlContainer("tr");
        for (CaseColumn column : columns.shown()) {
            String words = cells.words(column, line);
            row.add(
                    switch (column) {
                        case DATE -> journey(line, cells);
                        case FORCE -> Elements.element("td", "", Elements.link(cells.force(line), words));
                        case SOURCE -> Elements.element("td", "", Elements.source(line.url(), words));
                        case DECISIONS -> Elements.text("td", "number", words);
                        default -> Elements.text("td", "", words);
                    });
        }
        return row;
    }

    private static Component journey(CaseLine line, CaseCells cells) {
        Anchor journey = Elements.link(cells.journey(line), cells.words(CaseColumn.DATE, line));
        journey.getElement().setAttribute("aria-label", cells.journeyName(line));
        HtmlContainer first = Elements.element("th", "", journey);
        first.getElement().setAttribute("scope", "row");
        return first;
    }
}
