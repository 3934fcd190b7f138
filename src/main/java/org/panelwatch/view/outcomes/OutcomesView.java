package org.panelwatch.view.outcomes;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Show;
import org.panelwatch.view.part.FigurePage;
import org.panelwatch.view.part.Switch;

/** {@code /outcomes}: what panels decide. */
@Route("outcomes")
@PageTitle("What panels decide · Panelwatch")
class OutcomesView extends FigurePage {

    private static final long serialVersionUID = 1L;

    OutcomesView(Answers answers) {
        super(
                "outcomes",
                "What panels decide",
                "Every reported decision on an officer in England and Wales: what was found, and what followed."
                        + " The data lean towards sackings and news; read counts as reports, not as all cases.",
                answers);
    }

    @Override
    protected List<Switch> choices(Question question, Selection selection) {
        List<Switch> choices = new ArrayList<>(super.choices(question, selection));
        if (question.id().endsWith("-over-time")) {
            choices.add(new Switch("Bars show", List.of(Show.values()), selection.show(), "outcomes", selection::with));
        }
        return choices;
    }
}
