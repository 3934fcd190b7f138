package org.panelwatch.view.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.cases.CaseList;
import org.panelwatch.question.cases.CaseOrder;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Forces;
import org.panelwatch.vocabulary.Sanction;

/** Cases as a table: each row leads to its journey and to its source; the head sorts by links. */
public final class CaseTable extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** A column and, where the list can be sorted by it, by what. */
    private record Head(String label, Optional<CaseOrder.By> by) {

        static Head of(CaseOrder.By by) {
            return new Head(by.label(), Optional.of(by));
        }

        static Head of(String label) {
            return new Head(label, Optional.empty());
        }
    }

    private static final List<Head> HEADS = List.of(
            Head.of(CaseOrder.By.DATE),
            Head.of(CaseOrder.By.FORCE),
            Head.of("Rank"),
            Head.of("Conduct"),
            Head.of("Proceeding"),
            Head.of(CaseOrder.By.FINDING),
            Head.of(CaseOrder.By.SANCTION),
            Head.of("What stands"),
            Head.of("Source"));

    /**
     * @param caption what is listed, in words
     * @param held the release whose cases they are, for the links
     * @param address where the same list stands in another order
     */
    public CaseTable(
            CaseList.Page page, Forces forces, String caption, Selection held, Function<CaseOrder, String> address) {
        super("div");
        addClassName("table-wrap");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Table: " + caption);
        HtmlContainer head = new HtmlContainer("tr");
        HEADS.forEach(column -> head.add(heading(column, page.order(), address)));
        HtmlContainer body = new HtmlContainer("tbody");
        page.lines().forEach(line -> body.add(row(line, forces, held)));
        add(Elements.element(
                "table",
                "table-twin cases",
                Elements.text("caption", "visually-hidden", caption),
                Elements.element("thead", "", head),
                body));
    }

    private static Component heading(Head column, CaseOrder order, Function<CaseOrder, String> address) {
        HtmlContainer heading = Elements.element("th", "");
        heading.getElement().setAttribute("scope", "col");
        column.by()
                .ifPresentOrElse(
                        by -> {
                            Anchor link = Elements.link(address.apply(order.turned(by)), column.label());
                            link.getElement().setAttribute("aria-label", "Sort by " + English.lower(column.label()));
                            heading.add(link);
                            if (by == order.by()) {
                                link.add(order.descending() ? " ↓" : " ↑");
                                heading.getElement()
                                        .setAttribute("aria-sort", order.descending() ? "descending" : "ascending");
                            }
                        },
                        () -> heading.setText(column.label()));
        return heading;
    }

    private static Component row(CaseList.Line line, Forces forces, Selection held) {
        String date = line.decidedOn().inWords();
        Anchor journey = Elements.link(SelectionUrl.link("cases/" + line.id(), held), date);
        journey.getElement().setAttribute("aria-label", date + ": the journey of " + line.id());
        HtmlContainer first = Elements.element("th", "", journey);
        first.getElement().setAttribute("scope", "row");
        return Elements.element(
                "tr",
                "",
                first,
                Elements.element(
                        "td",
                        "",
                        Elements.link(SelectionUrl.link("forces/" + line.force(), held), forces.name(line.force()))),
                cell(stated(line.rank())),
                cell(stated(line.conduct())),
                cell(line.proceeding().label()),
                cell(line.finding().label()),
                cell(sanction(line.finding(), line.sanction())),
                cell(stands(line)),
                Elements.element("td", "", Elements.source(line.url(), line.publisher())));
    }

    private static Component cell(String words) {
        return Elements.text("td", "", words);
    }

    private static String stated(@Nullable Coded word) {
        return word == null ? "Not stated" : word.label();
    }

    private static String sanction(Finding finding, @Nullable Sanction sanction) {
        return sanction == null && finding == Finding.NOT_PROVEN ? "None" : stated(sanction);
    }

    /** "The same", "The same, after two decisions", "Not proven", "Gross misconduct, dismissed". */
    private static String stands(CaseList.Line line) {
        if (!line.changed()) {
            return line.decisions() == 1
                    ? "The same"
                    : "The same, after " + Wording.inWords(line.decisions()) + " decisions";
        }
        if (line.stands().awaiting()) {
            return "A fresh decision is awaited";
        }
        Sanction sanction = line.stands().sanction();
        String finding = line.stands().finding().label();
        return line.stands().finding() == Finding.NOT_PROVEN
                ? finding
                : finding + ", " + (sanction == null ? "no sanction" : English.lower(sanction.label()));
    }
}
