package org.panelwatch.view.home;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Facets;
import org.panelwatch.question.Matches;
import org.panelwatch.question.Question;
import org.panelwatch.question.cases.Case;
import org.panelwatch.question.cases.Cases;
import org.panelwatch.question.index.Questions;
import org.panelwatch.release.Counts;
import org.panelwatch.selection.Parsed;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.view.part.Counted;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.part.FigureCard;
import org.panelwatch.view.part.FilterBar;
import org.panelwatch.view.part.Journey;
import org.panelwatch.view.part.Notices;

/** {@code /}: the headline on both bases, the main figures, the case that shows why journeys matter. */
@Route("")
@PageTitle("Panelwatch: what happens after a finding of gross misconduct")
class HomeView extends HtmlContainer implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** The case that this project began with. */
    private static final String FOUNDING_CASE = "metropolitan-2021-001";

    private static final String PATH = "";

    private final transient Answers answers;
    private final FilterBar filters;
    private final Notices notices = new Notices();
    private final HtmlContainer figures = Elements.element("div", "figures");

    HomeView(Answers answers) {
        super("div");
        this.answers = answers;
        this.filters = new FilterBar(PATH, Counted.OUTCOMES);
        addClassName("page");
        add(hero(), filters, notices, figures, coverage());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Parsed parsed = SelectionUrl.read(
                event.getLocation().getQueryParameters().getParameters(),
                answers.release().forces());
        Selection selection = parsed.selection();
        SelectionWords words = new SelectionWords(selection, answers.release().forces());
        notices.show(parsed.problems());
        filters.show(
                words,
                Matches.outcomes(answers.release(), selection).words(),
                Optional.of(Facets.outcomes(answers.release(), selection)));
        figures.removeAll();
        figures.add(card(Questions.LESSER_SANCTION_RATE_OVER_TIME, words));
        HtmlContainer two = Elements.element("div", "two", card(Questions.REVERSALS_COMPARED, words));
        Cases.find(answers.release(), FOUNDING_CASE).ifPresent(founding -> two.add(story(founding)));
        figures.add(two, card(Questions.OUTCOMES_OVER_TIME, words));
    }

    private FigureCard card(Question question, SelectionWords words) {
        return new FigureCard(question, answers.answer(question, words.selection()), words, PATH);
    }

    private HtmlContainer hero() {
        HtmlContainer words = new HtmlContainer("div");
        words.add(
                new H1("When a panel finds gross misconduct, how often does it stop short of dismissal?"),
                Elements.paragraph(
                        "",
                        "Gross misconduct is, by definition, serious enough to justify dismissal. Panelwatch follows each"
                                + " reported decision in England and Wales from the panel to the last court that looked"
                                + " at it."),
                Elements.link(SelectionUrl.link("sanctions", Selection.ALL), "Explore the decisions", "btn", "primary"),
                Elements.file(
                        "figures/" + Questions.LESSER_SANCTION_RATE_OVER_TIME.id() + ".csv", "Get the numbers", "btn"));
        return Elements.element("section", "hero", words, new Headline(answers));
    }

    private static HtmlContainer story(Case founding) {
        String days = founding.days().isPresent()
                ? ", " + Wording.count(founding.days().getAsLong(), "day", "days")
                : "";
        return Elements.element(
                "section",
                "figure-card",
                new H2("One case, " + Wording.inWords(founding.steps().size()) + " decisions" + days),
                Elements.paragraph(
                        "subtitle",
                        "Sexual harassment of a victim of crime by a detective chief inspector, "
                                + founding.force().name()),
                new Journey(founding, false),
                Elements.link("cases/" + founding.id(), "The whole journey, with its sources", "btn"));
    }

    private HtmlContainer coverage() {
        Counts counts = answers.release().counts();
        return Elements.element(
                "section",
                "coverage",
                new H2("What the data cover, and what they lack"),
                Elements.paragraph(
                        "",
                        "%s decisions of panels and %s decisions on challenges, each with the public page that states it,"
                                        .formatted(Wording.number(counts.hearings()), Wording.number(counts.appeals()))
                                + " and %s published official figures.".formatted(Wording.number(counts.official()))),
                Elements.paragraph(
                        "",
                        "They are reported decisions, not all decisions: sackings make news, and forces need publish an"
                                + " outcome for 28 days only. So no share here is a rate for all proceedings, and each figure"
                                + " says what it rests on."),
                Elements.link("data", "About the data", "btn"),
                Elements.link("methods", "How it is counted", "btn"));
    }
}
