package org.panelwatch.view.forces;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.question.cases.CaseColumns;
import org.panelwatch.question.cases.CaseList;
import org.panelwatch.question.cases.CaseOrder;
import org.panelwatch.question.cases.ListAddress;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.view.part.Asked;
import org.panelwatch.view.part.CaseCells;
import org.panelwatch.view.part.CaseTable;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.part.FigureCard;
import org.panelwatch.view.part.Notices;
import org.panelwatch.view.part.ReleaseNotice;
import org.panelwatch.view.part.Switch;
import org.panelwatch.vocabulary.Force;

/** {@code /forces/{force}}: one force, in the figures of every force. */
@Route("forces/:force")
class ForceView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final List<Question> SHOWN = List.of(
            Questions.OUTCOMES_OVER_TIME,
            Questions.LESSER_SANCTION_RATE_OVER_TIME,
            Questions.LESSER_SANCTION_FUNNEL,
            Questions.REVERSALS_COMPARED,
            Questions.OFFICIAL_BARRED,
            Questions.OFFICIAL_FORCES);

    private final transient Answers answers;
    private String title = "Force";

    ForceView(Answers answers) {
        super("div");
        this.answers = answers;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("force").orElse("");
        Asked asked = Asked.by(event, answers);
        Optional<Force> force = asked.release().forces().englandAndWales().stream()
                .filter(known -> known.code().equals(code))
                .findFirst();
        if (force.isEmpty()) {
            event.rerouteToError(
                    NotFoundException.class,
                    "There is no force '" + code + "' in the data; the page of forces lists those that there are.");
            return;
        }
        Notices notices = new Notices();
        notices.show(asked.problems());
        show(
                force.get(),
                new Asked(
                        asked.release(),
                        asked.selection().with(Criterion.FORCE, List.of(code)),
                        asked.problems(),
                        asked.gone()),
                notices);
    }

    @Override
    public String getPageTitle() {
        return title + " · Panelwatch";
    }

    private void show(Force force, Asked asked, Notices notices) {
        Selection selection = asked.selection();
        title = force.name();
        String path = "forces/" + force.code();
        removeAll();
        ReleaseNotice release = new ReleaseNotice(answers);
        release.show(asked, path, SHOWN);
        add(
                new H1(force.name()),
                release,
                Elements.paragraph(
                        "lead",
                        "What the data hold of this force. Numbers of one force are small and rest on who reported what: read"
                                + " counts before shares, and do not rank forces by them."),
                new Switch("Which decision counts", List.of(Basis.values()), selection.basis(), path, selection::with),
                Elements.link(
                        SelectionUrl.link("compare", selection.by(Dimension.FORCE)),
                        "Compare with other forces",
                        "btn"),
                notices);
        HtmlContainer figures = Elements.element("div", "figures");
        SHOWN.forEach(question -> figures.add(card(question, selection, path)));
        figures.add(decisions(force, selection));
        add(figures);
    }

    /** An empty figure offers its own page, where the selection can be widened beyond the force. */
    private Component card(Question question, Selection selection, String path) {
        Figure figure = answers.answer(question, selection);
        SelectionWords words =
                new SelectionWords(selection, answers.release(selection).forces());
        return new FigureCard(
                question, figure, words, figure.isEmpty() ? question.page().substring(1) : path);
    }

    private Component decisions(Force force, Selection selection) {
        CaseList.Page page = CaseList.page(answers.release(selection), selection, CaseOrder.USUAL);
        HtmlContainer section = Elements.element("section", "figure-card", new H2("Its decisions"));
        if (page.total() == 0) {
            section.add(Elements.paragraph("", "The data hold no reported decision of this force."));
            return section;
        }
        String caption = page.pages() == 1
                ? Wording.count(page.total(), "decision", "decisions") + ", the newest first"
                : "The newest " + page.lines().size() + " of " + Wording.count(page.total(), "decision", "decisions");
        section.add(
                Elements.paragraph("subtitle", caption),
                new CaseTable(
                        page,
                        CaseColumns.USUAL,
                        new CaseCells(answers.release(selection).forces(), selection.held()),
                        caption + ", " + force.name(),
                        order -> ListAddress.all(order).link(selection)),
                Elements.link(
                        ListAddress.all(CaseOrder.USUAL).link(selection),
                        "All decisions of this force, to sort and filter",
                        "btn"));
        return section;
    }
}
