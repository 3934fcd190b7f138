package org.panelwatch.view.official;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.view.part.FigurePage;
import org.panelwatch.view.part.Switch;

/** {@code /official}: published counts, each with its publisher, period and definition. */
@Route("official")
@PageTitle("Official figures · Panelwatch")
class OfficialView extends FigurePage {

    private static final long serialVersionUID = 1L;

    OfficialView(Answers answers) {
        super(
                "official",
                "Official figures",
                "Three official counts of “dismissal” in one year differ, and none is wrong. Leavers are officers"
                        + " recorded as dismissed on the day they left, for any reason: someone who resigned before the"
                        + " hearing is not among them. The barred list adds those who would have been dismissed had they"
                        + " stayed, and dismissals for performance and attendance. The count after gross misconduct is of"
                        + " cases finalised under the 2020 Regulations. Figures stand here as published, apart from the"
                        + " reported decisions on the other pages, and are never mixed with them.",
                answers,
                Questions.OFFICIAL_DISMISSALS,
                Questions.OFFICIAL_PROCEEDINGS,
                Questions.OFFICIAL_WATCHDOG,
                Questions.OFFICIAL_BARRED,
                Questions.OFFICIAL_LESSER_SANCTIONS,
                Questions.OFFICIAL_FORCES,
                Questions.OFFICIAL_APPEALS);
    }

    /** One key splits two figures: each offers what it can be split by. */
    @Override
    protected List<HtmlContainer> choices(Question question, Selection selection) {
        List<Dimension> dimensions = question.dimensions();
        if (dimensions.isEmpty()) {
            return List.of();
        }
        Dimension usual = dimensions.getFirst();
        Dimension by =
                Optional.ofNullable(selection.by()).filter(dimensions::contains).orElse(usual);
        return List.of(new Switch(
                question.title() + ", by",
                dimensions,
                by,
                "official",
                value -> selection.by(value == usual ? null : value)));
    }

    @Override
    protected boolean countsOutcomes() {
        return false;
    }

    /** The figures count what others counted, no decisions of ours. */
    @Override
    protected String matching(Selection selection) {
        return "";
    }
}
