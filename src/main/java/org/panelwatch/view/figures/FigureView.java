package org.panelwatch.view.figures;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.view.part.Asked;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.part.FigureCard;
import org.panelwatch.view.part.Notices;
import org.panelwatch.view.part.ReleaseNotice;
import org.panelwatch.vocabulary.PartialDate;

/** {@code /figures/{figure}}: one figure alone, where links, embeds and previews of it lead. */
@Route("figures/:figure")
class FigureView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Answers answers;
    private final Notices notices = new Notices();
    private final ReleaseNotice release;
    private String title = "Figure";

    FigureView(Answers answers) {
        super("div");
        this.answers = answers;
        this.release = new ReleaseNotice(answers);
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("figure").orElse("");
        Questions.find(id)
                .ifPresentOrElse(
                        question -> show(question, event),
                        () -> event.rerouteToError(
                                NotFoundException.class,
                                "There is no figure '" + id + "'; the pages above lead to all there are."));
    }

    @Override
    public String getPageTitle() {
        return title + " · Panelwatch";
    }

    private void show(Question question, BeforeEnterEvent event) {
        Asked asked = Asked.by(event, answers);
        List<KeyProblem> problems = new ArrayList<>(asked.problems());
        question.notCompared(asked.selection()).ifPresent(problems::add);
        notices.show(problems);
        release.show(asked, "figures/" + question.id(), List.of(question));
        show(question, asked);
    }

    private void show(Question question, Asked asked) {
        Selection selection = asked.selection();
        Figure figure = answers.answer(question, selection);
        SelectionWords words = asked.words();
        title = figure.title();
        removeAll();
        add(
                new H1(question.title()),
                chips(words),
                release,
                notices,
                new FigureCard(question, figure, words, "figures/" + question.id()),
                Elements.element("p", "elsewhere", elsewhere(question, selection)));
        if (!figure.isEmpty()) {
            addComponentAtIndex(1, Elements.paragraph("lead", figure.sentence()));
        }
    }

    /** The selection in words; to change it is for the page where the figure stands among others. */
    private static HtmlContainer chips(SelectionWords words) {
        Selection selection = words.selection();
        HtmlContainer chips = Elements.element("ul", "chips");
        chips.getElement().setAttribute("aria-label", "Selection");
        selection.codes().keySet().forEach(criterion -> chips.add(chip(words.words(criterion))));
        if (!selection.period().isAll()) {
            chips.add(chip("Years: " + selection.period().words()));
        }
        if (selection.asOf() != null) {
            chips.add(chip("As it stood on " + PartialDate.of(selection.asOf()).inWords()));
        } else if (selection.basis() != Selection.ALL.basis()) {
            chips.add(chip(selection.basis().label()));
        }
        chips.setVisible(chips.getComponentCount() > 0);
        return chips;
    }

    private static HtmlContainer chip(String words) {
        HtmlContainer chip = Elements.element("li", "chip");
        chip.setText(words);
        return chip;
    }

    private static Anchor elsewhere(Question question, Selection selection) {
        if (question == Questions.JOURNEY && selection.journey() != null) {
            return Elements.link("cases/" + selection.journey(), "The case, with its sources");
        }
        return Elements.link(
                SelectionUrl.link(question.page().substring(1), selection),
                "See it among the other figures, and change the selection");
    }
}
