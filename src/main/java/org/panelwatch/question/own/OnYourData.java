package org.panelwatch.question.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.Behind;
import org.panelwatch.question.Counted;
import org.panelwatch.question.Question;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;

/**
 * A question put to a visitor's own data: it counts rows, compares only what the rows state, and says how the visitor's
 * mapping counts.
 *
 * @param title in words that hold for data that are not of England and Wales too
 * @param dimensions what the rows state of what the question can compare
 * @param notes what the mapping makes of the words of the files
 */
public record OnYourData(Question asked, Release release, String title, List<Dimension> dimensions, List<String> notes)
        implements Question {

    /** The page that shows it, to the visitor alone. */
    public static final String PAGE = "/workbench";

    public OnYourData {
        dimensions = List.copyOf(dimensions);
        notes = List.copyOf(notes);
    }

    @Override
    public String id() {
        return asked.id();
    }

    @Override
    public String page() {
        return PAGE;
    }

    @Override
    public Optional<Behind> behind(Selection selection) {
        return asked.behind(counted(selection));
    }

    /** @param other must be the release that the question was made for */
    @Override
    public Figure figure(Release other, Selection selection) {
        if (!other.id().equals(release.id())) {
            throw new IllegalArgumentException("This question is of one visitor's data and no others");
        }
        Figure figure = asked.figure(release, counted(selection));
        List<String> all = new ArrayList<>(figure.notes());
        all.addAll(figure.isEmpty() ? List.of() : notes);
        return figure.with(all, "panels");
    }

    private Selection counted(Selection selection) {
        Selection counted = Counted.in(release, selection);
        Dimension by = stated(counted.by());
        return counted.by(by == null && !dimensions.isEmpty() ? dimensions.getFirst() : by)
                .compare(stated(counted.compare()));
    }

    private @Nullable Dimension stated(@Nullable Dimension dimension) {
        return dimension == null || !dimensions.contains(dimension) ? null : dimension;
    }
}
