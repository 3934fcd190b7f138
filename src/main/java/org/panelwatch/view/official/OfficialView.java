package org.panelwatch.view.official;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.panelwatch.question.Answers;
import org.panelwatch.question.index.Questions;
import org.panelwatch.view.part.Asked;
import org.panelwatch.view.part.Counted;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.part.FigurePage;

/** {@code /official}: published counts, each with its publisher, period and definition. */
@Route("official")
@PageTitle("Official figures · Panelwatch")
class OfficialView extends FigurePage {

    private static final long serialVersionUID = 1L;

    /** After the heading and the introduction. */
    private static final int THIRD = 2;

    private final transient Answers answers;
    private final HtmlContainer three = Elements.element("div", "");

    OfficialView(Answers answers) {
        super(
                "official",
                "Official figures",
                "What the Home Office, the watchdog, the College of Policing and Parliament published, each number with"
                        + " its publisher, its period and its definition. They stand apart from the reported decisions on"
                        + " the other pages and are never mixed with them.",
                answers);
        this.answers = answers;
        addComponentAtIndex(THIRD, three);
    }

    /** The comparison of the three counts is of all years, whatever the page is filtered by. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        three.removeAll();
        three.add(new ThreeCounts(answers.answer(
                Questions.OFFICIAL_DISMISSALS,
                Asked.by(event, answers).selection().held())));
    }

    @Override
    protected Counted counted() {
        return Counted.OFFICIAL;
    }
}
