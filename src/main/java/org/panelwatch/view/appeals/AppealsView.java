package org.panelwatch.view.appeals;

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
                answers,
                Questions.REVERSALS_COMPARED);
    }

    @Override
    protected List<HtmlContainer> choices(Question question, Selection selection) {
        Dimension by = Optional.ofNullable(selection.by()).orElse(Dimension.FORUM);
        return List.of(new Switch(
                "Compare by",
                question.dimensions(),
                by,
                "appeals",
                value -> selection.by(value == Dimension.FORUM ? null : value)));
    }

    @Override
    protected boolean countsOutcomes() {
        return false;
    }
}
