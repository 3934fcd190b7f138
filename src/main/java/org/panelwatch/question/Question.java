package org.panelwatch.question;

import java.util.List;
import org.panelwatch.figure.Figure;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;

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

    /** The answer for a selection; a figure without rows where no decision matches it. */
    Figure figure(Release release, Selection selection);
}
