package org.panelwatch.question;

import java.util.List;
import java.util.Optional;
import org.panelwatch.figure.Figure;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Coded;

/** One question that the data can answer: one query, and the figure it gives. */
public interface Question {

    /** As in addresses, file names and the docs: {@code lesser-sanction-rate-over-time}. */
    String id();

    /** The question in a few words. */
    String title();

    /** The page that shows it, such as {@code /sanctions}. */
    String page();

    /** What {@code by=} may name, the first being the default; empty where the figure does not compare. */
    default List<Dimension> dimensions() {
        return List.of();
    }

    /** What {@code compare=} may name to split the figure into small drawings; empty where it is not split. */
    default List<Dimension> splits() {
        return List.of();
    }

    /** A dimension that this figure cannot put side by side; a figure that compares nothing ignores the key. */
    default Optional<KeyProblem> notCompared(Selection selection) {
        return Optional.ofNullable(selection.by())
                .filter(by -> !dimensions().isEmpty() && !dimensions().contains(by))
                .map(by -> new KeyProblem(
                        "by",
                        by.code(),
                        "This figure cannot compare by '" + by.code() + "'",
                        dimensions().stream().map(Coded::code).toList()));
    }

    /** The decisions behind the numbers of the figure; nothing where it counts none of them. */
    default Optional<Behind> behind(Selection selection) {
        return Optional.empty();
    }

    /** The answer for a selection; a figure without rows where no decision matches it. */
    Figure figure(Release release, Selection selection);
}
