package org.panelwatch.view.part;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Facets;
import org.panelwatch.question.Matches;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;

/** A page of figures for one selection, which is the query of its address and nothing else. */
public abstract class FigurePage extends HtmlContainer implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Answers answers;
    private final String path;
    private final Notices notices = new Notices();
    private final ReleaseNotice release;
    private final FilterBar filters;
    private final HtmlContainer figures = Elements.element("div", "figures");
    private final transient List<Question> questions;
    private final transient Map<Question, List<Switch>> switches = new LinkedHashMap<>();
    private final transient Map<Question, FigureCard> cards = new LinkedHashMap<>();
    private final Turns turns = new Turns(this);

    /** @param path the page's address without its slash; it shows every question whose page it is */
    protected FigurePage(String path, String heading, String introduction, Answers answers) {
        this(path, heading, introduction, answers, Questions.onPage("/" + path));
    }

    /** A page of questions whose own pages are others. */
    protected FigurePage(String path, String heading, String introduction, Answers answers, List<Question> questions) {
        super("div");
        this.path = path;
        this.answers = answers;
        this.questions = questions;
        this.release = new ReleaseNotice(answers);
        this.filters = new FilterBar(path, counted());
        addClassName("page");
        add(new H1(heading), new Explained("lead", introduction), release, filters, notices, figures);
    }

    /** The first answers come at once; those to a changed selection one after the other, in place. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Asked asked = Asked.by(event, answers).with(this::asked);
        release.show(asked, path, questions);
        notices.show(asked.problems());
        if (cards.isEmpty()) {
            count(asked);
            questions.forEach(question -> add(question, asked));
        } else {
            filters.choose(asked.words());
            show(asked, Optional.empty());
            questions.forEach(question -> choose(question, asked.selection()));
            turns.begin(pieces(asked));
        }
    }

    private void add(Question question, Asked asked) {
        List<Switch> shown = choices(question, asked.selection());
        switches.put(question, shown);
        shown.forEach(figures::add);
        Figure figure = answers.answer(question, asked.selection());
        FigureCard card = new FigureCard(question, figure, asked.words(), path);
        say(card, figure);
        card.getElement().setAttribute("hidden", !fits(question, asked.selection()));
        cards.put(question, card);
        figures.add(card);
        if (question == questions.getFirst()) {
            FigureTour.on(card);
        }
    }

    private void choose(Question question, Selection selection) {
        List<Switch> newer = choices(question, selection);
        List<Switch> shown = Objects.requireNonNull(switches.get(question));
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).become(newer.get(i));
        }
        card(question).getElement().setAttribute("hidden", !fits(question, selection));
        card(question).awaits(true);
    }

    /** The figure on top, the counts, then the other figures. */
    private Map<String, Runnable> pieces(Asked asked) {
        Map<String, Runnable> pieces = new LinkedHashMap<>();
        for (Question question : questions) {
            pieces.put(question.id(), () -> answer(question, asked));
            pieces.putIfAbsent("counts", () -> count(asked));
        }
        return pieces;
    }

    private void answer(Question question, Asked asked) {
        Figure figure = answers.answer(question, asked.selection());
        card(question).show(figure, asked.words());
        say(card(question), figure);
    }

    private void say(FigureCard card, Figure figure) {
        if (sayInWords()) {
            card.say(figure);
        }
    }

    /** Whether each figure is also said in words above its drawing. */
    protected boolean sayInWords() {
        return false;
    }

    private FigureCard card(Question question) {
        return Objects.requireNonNull(cards.get(question));
    }

    private void count(Asked asked) {
        Optional<Facets> facets = facets(asked.selection());
        filters.show(asked.words(), matching(asked.selection()), facets);
        show(asked, facets);
    }

    /** What the page asks where the address asks for this. */
    protected Selection asked(Selection selection) {
        return selection;
    }

    /** Whether a figure has anything to say to a selection; it is hidden where not. */
    protected boolean fits(Question question, Selection selection) {
        return true;
    }

    /**
     * Shows what else on the page hangs on the selection.
     *
     * @param counts what each choice would give; nothing until it is counted
     */
    protected void show(Asked asked, Optional<Facets> counts) {}

    /** What stands before a figure to choose how it is shown: what it compares by, where it compares. */
    protected List<Switch> choices(Question question, Selection selection) {
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
