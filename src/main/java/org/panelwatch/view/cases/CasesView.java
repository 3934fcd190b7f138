package org.panelwatch.view.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Facets;
import org.panelwatch.question.cases.CaseColumns;
import org.panelwatch.question.cases.CaseList;
import org.panelwatch.question.cases.CaseOrder;
import org.panelwatch.question.cases.ListAddress;
import org.panelwatch.question.cases.Listed;
import org.panelwatch.question.cases.MarkKeys;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.view.part.Asked;
import org.panelwatch.view.part.CaseCells;
import org.panelwatch.view.part.CaseTable;
import org.panelwatch.view.part.Counted;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.part.FilterBar;
import org.panelwatch.view.part.Notices;
import org.panelwatch.view.part.ReleaseNotice;

/** {@code /cases}: every case of the selection, or those behind a number of a figure, scrolled or page by page. */
@Route("cases")
@PageTitle("Every decision · Panelwatch")
class CasesView extends HtmlContainer implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "cases";

    private final transient Answers answers;
    private final FilterBar filters;
    private final Notices notices = new Notices();
    private final ReleaseNotice release;
    private final H1 heading = new H1();
    private final HtmlContainer head = Elements.element("div", "number");
    private final HtmlContainer list = Elements.element("section", "figure-card");
    private final HtmlContainer caption = Elements.element("p", "subtitle");
    private final HtmlContainer body = Elements.element("div", "case-body");
    private final ColumnChoice choice = new ColumnChoice(this::choose);
    private final CaseGrid grid = new CaseGrid();
    private transient Selection selection = Selection.ALL;
    private transient ListAddress address = ListAddress.all(CaseOrder.USUAL);

    CasesView(Answers answers) {
        super("div");
        this.answers = answers;
        this.release = new ReleaseNotice(answers);
        this.filters = new FilterBar(PATH, Counted.CASES);
        addClassName("page");
        list.getElement().setAttribute("aria-label", "Decisions");
        list.add(Elements.element("div", "list-head", caption, choice), body);
        add(
                heading,
                Elements.paragraph(
                        "lead",
                        "One line is one officer in one case: what the first panel decided and what stands after every"
                                + " challenge known to the data. The date leads to the journey, the publisher to the page that"
                                + " states it."),
                release,
                head,
                filters,
                notices,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> parameters =
                new LinkedHashMap<>(event.getLocation().getQueryParameters().getParameters());
        ListAddress.Read read = ListAddress.take(parameters);
        Asked asked = Asked.by(parameters, answers);
        selection = asked.selection();
        NumberBehind.Read number = NumberBehind.read(read.address().number(), answers, selection);
        address = number.number() == null ? read.address().behind(MarkKeys.NONE) : read.address();
        List<KeyProblem> problems = new ArrayList<>(asked.problems());
        problems.addAll(read.problems());
        problems.addAll(number.problems());
        notices.show(problems);
        Listed listed = new Listed(selection, number(number.number()));
        release.show(asked, PATH, () -> ListChanges.since(answers, asked, listed, address.order()));
        show(asked, listed, number.number());
    }

    private static Listed.@Nullable Number number(@Nullable NumberBehind number) {
        return number == null ? null : number.number();
    }

    private void show(Asked asked, Listed listed, @Nullable NumberBehind number) {
        int total = listed.total(asked.release());
        heading.setText(number == null ? "Every decision" : "The decisions behind a number");
        head.removeAll();
        if (number != null) {
            int counted = number.number().count(asked.release());
            head.add(new NumberHead(number, counted, total, selection, address));
        }
        filters.keep(address.paged(false).query());
        filters.show(
                asked.words(),
                Wording.count(total, "decision", "decisions"),
                number == null
                        ? Optional.of(Facets.outcomes(asked.release(), selection.with(Basis.FINAL)))
                        : Optional.empty());
        choice.show(address.columns());
        fill(asked, listed, total);
    }

    private void fill(Asked asked, Listed listed, int total) {
        if (total == 0) {
            caption.setText("No reported decision matches this selection.");
            body.removeAll();
            if (selection.isFiltered()) {
                body.add(Elements.link(SelectionUrl.link(PATH, selection.withoutFilters()), "Reset filters", "btn"));
            }
            return;
        }
        list.setClassName("scrolled", !address.paged());
        CaseCells cells = new CaseCells(asked.release().forces(), selection.held());
        if (address.paged()) {
            page(CaseList.page(asked.release(), listed, address.order()), cells);
            return;
        }
        String words = Wording.count(total, "decision", "decisions");
        caption.setText(words);
        grid.show(asked.release(), listed, total, address.order(), address.columns(), cells, words, this::sorted);
        if (!grid.getParent().isPresent()) {
            body.removeAll();
            body.add(grid, Elements.element("p", "foot", plain()));
        }
    }

    private Component plain() {
        return Elements.link(address.paged(true).link(selection), "Read it page by page", "btn");
    }

    private void page(CaseList.Page page, CaseCells cells) {
        int first = (page.order().page() - 1) * CaseList.LINES + 1;
        String words = "Decisions %s to %s of %s"
                .formatted(
                        Wording.number(first),
                        Wording.number(first + page.lines().size() - 1),
                        Wording.number(page.total()));
        caption.setText(words);
        body.removeAll();
        body.add(new CaseTable(page, address.columns(), cells, words, this::sorted), pages(page));
    }

    private String sorted(CaseOrder order) {
        return address.with(order).link(selection);
    }

    private void choose(CaseColumns columns) {
        String link = address.with(columns).link(selection);
        String query = link.contains("?") ? link.substring(link.indexOf('?') + 1) : "";
        UI.getCurrent().navigate(PATH, QueryParameters.fromString(query));
    }

    private Component pages(CaseList.Page page) {
        CaseOrder order = page.order();
        HtmlContainer pages = Elements.element("nav", "foot");
        pages.getElement().setAttribute("aria-label", "Pages of the list");
        if (order.page() > 1) {
            pages.add(Elements.link(sorted(order.at(order.page() - 1)), "Previous page", "btn"));
        }
        pages.add(Elements.span("src", "Page %d of %d".formatted(order.page(), page.pages())));
        if (order.page() < page.pages()) {
            pages.add(Elements.link(sorted(order.at(order.page() + 1)), "Next page", "btn"));
        }
        pages.add(Elements.link(address.paged(false).link(selection), "Scroll the whole list", "btn"));
        return pages;
    }
}
