package org.panelwatch.view.compare;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Dimensions;
import org.panelwatch.question.Facets;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.view.part.Asked;
import org.panelwatch.view.part.FigurePage;
import org.panelwatch.view.part.GroupChoice;
import org.panelwatch.view.part.Switch;

/** {@code /compare}: two to six groups of one kind side by side, and what may be said of their difference. */
@Route("compare")
@PageTitle("Groups side by side · Panelwatch")
class CompareView extends FigurePage {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "compare";

    private final GroupChoice groups = new GroupChoice(PATH);

    CompareView(Answers answers) {
        super(
                PATH,
                "Groups side by side",
                "Choose two to six forces, regions, kinds of conduct, ranks, chairs or sets of rules, and read whether they may be said to"
                        + " differ. Most groups are small: two shares that look far apart are often too few to tell apart.",
                answers,
                List.of(
                        Questions.LESSER_SANCTION_RATE_COMPARED,
                        Questions.OUTCOMES_COMPARED,
                        Questions.REVERSALS_COMPARED));
        addComponentAtIndex(2, groups);
    }

    @Override
    protected Selection asked(Selection selection) {
        Dimension by = Optional.ofNullable(selection.by())
                .filter(Dimensions.OF_CASES::contains)
                .orElse(Dimension.CONDUCT);
        return selection.by(by).compare(null);
    }

    @Override
    protected void show(Asked asked, Optional<Facets> counts) {
        groups.show(asked.selection(), asked.release().forces(), counts);
    }

    /** The difference is said in words. */
    @Override
    protected boolean sayInWords() {
        return true;
    }

    /** What is compared is chosen once, for all figures. */
    @Override
    protected List<Switch> choices(Question question, Selection selection) {
        return List.of();
    }

    @Override
    protected boolean fits(Question question, Selection selection) {
        return question.notCompared(selection).isEmpty();
    }
}
