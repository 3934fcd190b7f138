package org.panelwatch.view.appeals;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.panelwatch.question.Answers;
import org.panelwatch.view.part.Counted;
import org.panelwatch.view.part.FigurePage;

/** {@code /appeals}: challenges and reversals. */
@Route("appeals")
@PageTitle("Challenges and reversals · Panelwatch")
class AppealsView extends FigurePage {

    private static final long serialVersionUID = 1L;

    AppealsView(Answers answers) {
        super(
                "appeals",
                "Challenges and reversals",
                "Officers appeal to a police appeals tribunal; forces, the IOPC and complainants go to court."
                        + " This is how the challenges that became known were decided.",
                answers);
    }

    @Override
    protected Counted counted() {
        return Counted.CHALLENGES;
    }
}
