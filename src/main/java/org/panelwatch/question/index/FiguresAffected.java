package org.panelwatch.question.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.FigureChange;
import org.panelwatch.figure.FigureChanges;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.ReleaseId;

/** Which figures differ between two kept releases: every question, asked of all decisions, put to both. */
public final class FiguresAffected {

    private FiguresAffected() {}

    /**
     * The questions whose figure differs, in their order, with what differs; those that are the same are left out.
     *
     * @throws org.panelwatch.release.ReleaseNotKept where one of the two is not kept
     */
    public static Map<Question, List<FigureChange>> between(Answers answers, String before, String after) {
        Map<Question, List<FigureChange>> affected = new LinkedHashMap<>();
        for (Question question : Questions.all()) {
            List<FigureChange> changes =
                    FigureChanges.between(figure(answers, question, before), figure(answers, question, after));
            if (!changes.isEmpty()) {
                affected.put(question, changes);
            }
        }
        return affected;
    }

    private static Figure figure(Answers answers, Question question, String release) {
        return answers.answer(question, Selection.ALL.frozen(new ReleaseId(release)));
    }
}
