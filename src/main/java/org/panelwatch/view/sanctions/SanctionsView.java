package org.panelwatch.view.sanctions;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.panelwatch.question.Answers;
import org.panelwatch.question.index.Questions;
import org.panelwatch.view.part.FigurePage;

/** {@code /sanctions}: gross misconduct and lesser sanctions. */
@Route("sanctions")
@PageTitle("Gross misconduct and lesser sanctions · Panelwatch")
class SanctionsView extends FigurePage {

    private static final long serialVersionUID = 1L;

    SanctionsView(Answers answers) {
        super(
                "sanctions",
                "Gross misconduct and lesser sanctions",
                "Gross misconduct is, by definition, serious enough to justify dismissal. This is how often"
                        + " it ended in less: a warning, a reduction in rank, or nothing at all.",
                answers,
                Questions.LESSER_SANCTION_RATE_OVER_TIME);
    }
}
