package org.panelwatch.view.sanctions;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.selection.Selection;
import org.panelwatch.view.part.FigurePage;
import org.panelwatch.view.part.Switch;

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
                answers);
    }

    /** The rate can be split, over time and once more where it is compared; what it is split by is taken back by choosing it again. */
    @Override
    protected List<Switch> choices(Question question, Selection selection) {
        List<Switch> choices = new ArrayList<>(super.choices(question, selection));
        if (!question.splits().isEmpty()) {
            choices.add(new Switch(
                    "Split by",
                    question.splits(),
                    selection.compare(),
                    "sanctions",
                    value -> selection.compare(value == selection.compare() ? null : value)));
        }
        return choices;
    }
}
