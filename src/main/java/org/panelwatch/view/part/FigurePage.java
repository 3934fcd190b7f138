package org.panelwatch.view.part;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Optional;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Facets;
import org.panelwatch.question.Matches;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;

/** A page of figures for one selection, which is the query of its address and nothing else. */
public abstract class FigurePage extends HtmlContainer implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Answers answers;
    private final String path;
    private final Notices notices = new Notices();
    private final ReleaseNotice release;
    private final FilterBar filters;
    private final HtmlContainer figures = Elements.element("div", "figures");

    /** @param path the page's address without its slash; it shows every question whose page it is */
    protected FigurePage(String path, String heading, String introduction, Answers answers) {
        super("div");
        this.path = path;
        this.answers = answers;
        this.release = new ReleaseNotice(answers);
        this.filters = new FilterBar(path, counted());
        addClassName("page");
        add(new H1(heading), new Explained("lead", introduction), release, filters, notices, figures);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Asked asked = Asked.by(event, answers);
        Selection selection = asked.selection();
        SelectionWords words = asked.words();
        List<Question> questions = Questions.onPage("/" + path);
        release.show(asked, path, questions);
        notices.show(asked.problems());
        filters.show(words, matching(selection), facets(selection));
        figures.removeAll();
        for (Question question : questions) {
            choices(question, selection).forEach(figures::add);
            FigureCard card = new FigureCard(question, answers.answer(question, selection), words, path);
            figures.add(card);
            if (question == questions.getFirst()) {
                FigureTour.on(card);
            }
        }
    }

    /** What stands before a figure to choose how it is shown: what it compares by, where it compares. */
    protected List<HtmlContainer> choices(Question question, Selection selection) {
        List<Dimension> dimensions = question.dimensions();
        if (dimensions.size() < 2) {
            return List.of();
        }
        Dimension chosen = selection.by();
        Dimension standard = dimensions.getFirst();
        Dimension current = chosen != null && dimensions.contains(chosen) ? chosen : standard;
        return List.of(new Switch(
                "Compare by", dimensions, current, path, value -> selection.by(value == standard ? null : value)));
    }

    /** What the page's figures count. */
    protected Counted counted() {
        return Counted.OUTCOMES;
    }

    /** What each option of a filter would give, where decisions are counted. */
    private Optional<Facets> facets(Selection selection) {
        return switch (counted()) {
            case OUTCOMES, CASES -> Optional.of(Facets.outcomes(answers.release(selection), selection));
            case CHALLENGES -> Optional.of(Facets.challenges(answers.release(selection), selection));
            case OFFICIAL -> Optional.empty();
        };
    }

    /** How many decisions the page speaks of, in words; empty where it speaks of none. */
    private String matching(Selection selection) {
        return switch (counted()) {
            case OUTCOMES, CASES ->
                Matches.outcomes(answers.release(selection), selection).words();
            case CHALLENGES ->
                Matches.challenges(answers.release(selection), selection).words();
            case OFFICIAL -> "";
        };
    }
}
