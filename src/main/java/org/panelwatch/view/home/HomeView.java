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
import org.panelwatch.question.cases.Case;
import org.panelwatch.question.cases.Cases;
import org.panelwatch.question.cases.JourneyOfCase;
import org.panelwatch.release.Counts;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.view.part.Asked;
import org.panelwatch.view.part.Counted;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.part.FilterBar;
import org.panelwatch.view.part.Notices;
import org.panelwatch.view.part.ReleaseNotice;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.ReleaseId;

/** {@code /}: the headline on both bases, the case that it began with, three ways in, the main figures, the data. */
@Route("")
@PageTitle("Panelwatch: what happens after a finding of gross misconduct")
class HomeView extends HtmlContainer implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** The case that this project began with. */
    private static final String FOUNDING_CASE = "metropolitan-2021-001";

    private static final String PATH = "";

    private final transient Answers answers;
    private final Notices notices = new Notices();
    private final ReleaseNotice release;
    private final HtmlContainer front = Elements.element("div", "front");
    private final HomeFigures figures;
    private final HtmlContainer coverage = Elements.element("section", "coverage");
    private Optional<Selection> told = Optional.empty();

    HomeView(Answers answers) {
        super("div");
        this.answers = answers;
        this.release = new ReleaseNotice(answers);
        FilterBar filters = new FilterBar(PATH, Counted.OUTCOMES);
        this.figures = new HomeFigures(answers, filters, PATH);
        addClassNames("page", "home");
        add(release, front, new H2("The main figures"), filters, notices, figures, coverage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Asked asked = Asked.by(event, answers);
        release.show(asked, PATH, HomeFigures.SHOWN);
        notices.show(asked.problems());
        tell(asked.release(), asked.selection().held());
        figures.show(asked);
    }

    /** What no filter changes is left in place while the reader filters the figures. */
    private void tell(Release of, Selection held) {
        Selection shown = held.frozen(new ReleaseId(of.id()));
        if (told.filter(shown::equals).isEmpty()) {
            told = Optional.of(shown);
            front.removeAll();
            front.add(hero(held));
            Cases.find(of, FOUNDING_CASE).ifPresent(founding -> front.add(story(founding, held)));
            front.add(new Doors(held, figures::share));
            cover(of.counts(), held);
        }
    }

    private HtmlContainer hero(Selection held) {
        HtmlContainer words = new HtmlContainer("div");
        words.add(
                new H1("When a panel finds gross misconduct, how often does it stop short of dismissal?"),
                Elements.paragraph(
                        "",
                        "Gross misconduct is, by definition, serious enough to justify dismissal. Panelwatch follows each"
                                + " reported decision in England and Wales from the panel to the last court that looked"
                                + " at it."),
                Elements.link(SelectionUrl.link("sanctions", held), "Explore the decisions", "btn", "primary"),
                Elements.link(SelectionUrl.link("data", held), "What this rests on", "btn"));
        return Elements.element("section", "hero", words, new Headline(answers, held));
    }

    private HtmlContainer story(Case founding, Selection held) {
        String about = founding.force().name()
                + (founding.conduct() == null
                        ? ""
                        : ", " + English.lower(founding.conduct().label()))
                + ": how what stood changed, and with it the count for its year.";
        return Elements.element(
                "section",
                "story",
                new H2(JourneyOfCase.heading(founding)),
                Elements.paragraph("lead", about),
                new CaseStory(answers, held, founding),
                Elements.paragraph(
                        "note",
                        "One dot for each officer: amber where the panel stopped short of dismissal, blue where the career"
                                + " ended. The ringed dot is this case. Hatched is what was going to stand, as far as"
                                + " anybody knew on that day. Reported decisions only."),
                Elements.link(
                        SelectionUrl.link("cases/" + founding.id(), held),
                        "The whole journey, with its sources",
                        "btn"));
    }

    private void cover(Counts counts, Selection held) {
        coverage.removeAll();
        coverage.add(
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
                Elements.link(SelectionUrl.link("data", held), "About the data", "btn"),
                Elements.link("methods", "How it is counted", "btn"));
    }
}
