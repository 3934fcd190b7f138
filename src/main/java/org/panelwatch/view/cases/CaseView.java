package org.panelwatch.view.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.Answers;
import org.panelwatch.question.cases.Case;
import org.panelwatch.question.cases.Cases;
import org.panelwatch.question.cases.JourneyOfCase;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.view.part.Asked;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.part.FigureCard;
import org.panelwatch.view.part.Journey;
import org.panelwatch.view.part.Notices;
import org.panelwatch.view.part.ReleaseNotice;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.HearingId;

/** {@code /cases/{hearing_id}}: one case as a journey. */
@Route("cases/:hearing_id")
class CaseView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String HEARING_ID = "hearing_id";

    private final transient Answers answers;
    private String title = "Case";

    CaseView(Answers answers) {
        super("div");
        this.answers = answers;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        String id = parameters.get(HEARING_ID).orElse("");
        Asked asked = Asked.by(event, answers);
        Cases.find(asked.release(), id)
                .ifPresentOrElse(
                        found -> show(found, asked),
                        () -> event.rerouteToError(
                                NotFoundException.class, "There is no decision '" + id + "' in the data."));
    }

    @Override
    public String getPageTitle() {
        return title + " · Panelwatch";
    }

    private void show(Case journey, Asked asked) {
        title = JourneyOfCase.heading(journey);
        removeAll();
        ReleaseNotice release = new ReleaseNotice(answers);
        release.show(asked, "cases/" + journey.id(), () -> since(journey));
        Notices notices = new Notices();
        notices.show(asked.problems());
        add(
                new H1(title),
                Elements.paragraph("lead", lead(journey)),
                release,
                notices,
                facts(journey),
                Elements.element("section", "figure-card", new Journey(journey, true)),
                drawing(journey, asked),
                Elements.paragraph(
                        "note",
                        "Days are counted from the first decision. Nobody is named; a court case carries its public"
                                + " citation."));
    }

    /** Whether the same case is told otherwise by the release that is served now. */
    private List<Component> since(Case then) {
        Optional<Case> now = Cases.find(answers.release(), then.id());
        String words = now.isEmpty()
                ? "It no longer holds this case."
                : now.get().equals(then) ? "Nothing on this page has changed since." : "This case has changed since.";
        return List.of(Elements.paragraph("", words));
    }

    /** The same journey as a drawing, its dates in proportion, and as files. */
    private FigureCard drawing(Case journey, Asked asked) {
        Selection selection =
                asked.selection().held().with(asked.selection().tab()).journey(new HearingId(journey.id()));
        return new FigureCard(
                Questions.JOURNEY,
                answers.answer(Questions.JOURNEY, selection),
                new SelectionWords(selection, asked.release().forces()),
                "cases/" + journey.id());
    }

    private static String lead(Case journey) {
        return journey.force().name() + ": proceedings "
                + (journey.conduct() == null
                        ? "over conduct that the source does not name"
                        : "over " + English.lower(journey.conduct().label()))
                + ".";
    }

    private static HtmlContainer facts(Case journey) {
        HtmlContainer facts = Elements.element("dl", "facts");
        fact(facts, "Force", journey.force().name());
        fact(facts, "Rank", stated(journey.rank()));
        fact(facts, "Main conduct", stated(journey.conduct()));
        fact(facts, "First decided", journey.steps().getFirst().decidedOn().inWords());
        fact(facts, "Decision", journey.id());
        return facts;
    }

    private static void fact(HtmlContainer facts, String term, String words) {
        facts.add(Elements.text("dt", "", term), Elements.text("dd", "", words));
    }

    private static String stated(@Nullable Coded value) {
        return value == null ? "Not stated" : value.label();
    }
}
