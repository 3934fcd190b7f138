package org.panelwatch.view.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Facets;
import org.panelwatch.question.cases.CaseList;
import org.panelwatch.question.cases.CaseOrder;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.view.part.Asked;
import org.panelwatch.view.part.CaseTable;
import org.panelwatch.view.part.Counted;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.part.FilterBar;
import org.panelwatch.view.part.Notices;
import org.panelwatch.view.part.ReleaseNotice;
import org.panelwatch.vocabulary.Forces;

/** {@code /cases}: every case of the selection, sorted by links, fifty to a page. */
@Route("cases")
@PageTitle("Every decision · Panelwatch")
class CasesView extends HtmlContainer implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "cases";

    private final transient Answers answers;
    private final FilterBar filters;
    private final Notices notices = new Notices();
    private final ReleaseNotice release;
    private final HtmlContainer list = Elements.element("section", "figure-card");

    CasesView(Answers answers) {
        super("div");
        this.answers = answers;
        this.release = new ReleaseNotice(answers);
        this.filters = new FilterBar(PATH, Counted.CASES);
        addClassName("page");
        list.getElement().setAttribute("aria-label", "Decisions");
        add(
                new H1("Every decision"),
                Elements.paragraph(
                        "lead",
                        "One line is one officer in one case: what the first panel decided and what stands after every"
                                + " challenge known to the data. The date leads to the journey, the publisher to the page that"
                                + " states it."),
                release,
                filters,
                notices,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> parameters =
                new LinkedHashMap<>(event.getLocation().getQueryParameters().getParameters());
        CaseOrder.Read read = CaseOrder.take(parameters);
        Asked asked = Asked.by(parameters, answers);
        Selection selection = asked.selection();
        List<KeyProblem> problems = new ArrayList<>(asked.problems());
        problems.addAll(read.problems());
        notices.show(problems);
        CaseList.Page page = CaseList.page(asked.release(), selection, read.order());
        release.show(asked, PATH, () -> ListChanges.since(answers, asked, read.order()));
        filters.show(
                asked.words(),
                Wording.count(page.total(), "decision", "decisions"),
                Optional.of(Facets.outcomes(asked.release(), selection.with(Basis.FINAL))));
        show(page, selection, asked.release().forces());
    }

    private void show(CaseList.Page page, Selection selection, Forces forces) {
        list.removeAll();
        if (page.total() == 0) {
            list.add(Elements.paragraph("", "No reported decision matches this selection."));
            if (selection.isFiltered()) {
                list.add(Elements.link(SelectionUrl.link(PATH, selection.withoutFilters()), "Reset filters", "btn"));
            }
            return;
        }
        int first = (page.order().page() - 1) * CaseList.LINES + 1;
        String caption = "Decisions %s to %s of %s"
                .formatted(
                        Wording.number(first),
                        Wording.number(first + page.lines().size() - 1),
                        Wording.number(page.total()));
        list.add(
                Elements.paragraph("subtitle", caption),
                new CaseTable(page, forces, caption, selection.held(), order -> order.link(PATH, selection)),
                pages(page, selection));
    }

    private static Component pages(CaseList.Page page, Selection selection) {
        CaseOrder order = page.order();
        HtmlContainer pages = Elements.element("nav", "foot");
        pages.getElement().setAttribute("aria-label", "Pages of the list");
        if (order.page() > 1) {
            pages.add(Elements.link(order.at(order.page() - 1).link(PATH, selection), "Previous page", "btn"));
        }
        pages.add(Elements.span("src", "Page %d of %d".formatted(order.page(), page.pages())));
        if (order.page() < page.pages()) {
            pages.add(Elements.link(order.at(order.page() + 1).link(PATH, selection), "Next page", "btn"));
        }
        return pages;
    }
}
