package org.panelwatch.question;

import java.util.Set;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Unit;

/** How a selection counts in a release. */
public final class Counted {

    private Counted() {}

    /** A visitor's own data count row by row, as the rows say: they have no panels, no challenges and no versions. */
    public static Selection in(Release release, Selection selection) {
        return release.own().isEmpty()
                ? selection
                : selection
                        .with(Unit.DECISION)
                        .with(Basis.FIRST)
                        .asOf(null)
                        .withInclude(Set.of())
                        .journey(null)
                        .live();
    }
}
