package org.panelwatch.question;

import java.util.List;
import org.panelwatch.figure.FigureChange;
import org.panelwatch.figure.ReleaseStamp;

/**
 * What has become of a frozen figure since: another release is served now.
 *
 * @param then the release that the frozen address holds on to
 * @param now the release that is served
 * @param changes the figure's numbers that differ between the two; none where it is the same in both
 */
public record Newer(ReleaseStamp then, ReleaseStamp now, List<FigureChange> changes) {

    public Newer {
        changes = List.copyOf(changes);
    }

    /** Whether the served release is the later one; data can also be taken back to an earlier state. */
    public boolean isLater() {
        return !now.date().isBefore(then.date());
    }
}
