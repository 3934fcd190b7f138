package org.panelwatch.view.part;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.Answers;
import org.panelwatch.release.Release;
import org.panelwatch.release.ReleaseNotKept;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Parsed;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;

/**
 * What the address of a page asks for.
 *
 * @param release the one that answers: the one that the address holds on to, where it is kept
 * @param selection live where the release that it held on to is not kept
 * @param gone why the release that the address names is not the one that answers; nothing where it is
 */
public record Asked(
        Release release,
        Selection selection,
        List<KeyProblem> problems,
        @Nullable ReleaseNotKept gone) {

    public static Asked by(BeforeEnterEvent event, Answers answers) {
        return by(event.getLocation().getQueryParameters().getParameters(), answers);
    }

    /** @param keys of the address, without those that belong to the page alone */
    public static Asked by(Map<String, List<String>> keys, Answers answers) {
        Parsed parsed = answers.read(keys);
        Selection selection = parsed.selection();
        try {
            return new Asked(answers.release(selection), selection, parsed.problems(), null);
        } catch (ReleaseNotKept gone) {
            return new Asked(answers.release(), selection.live(), parsed.problems(), gone);
        }
    }

    /** The same with another selection. */
    Asked with(UnaryOperator<Selection> change) {
        return new Asked(release, change.apply(selection), problems, gone);
    }

    public SelectionWords words() {
        return new SelectionWords(selection, release.forces());
    }
}
