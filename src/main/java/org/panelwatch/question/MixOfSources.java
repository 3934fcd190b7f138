package org.panelwatch.question;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;

/** What the watchdog's share of the decisions does, where it moves by more than ten points between groups. */
public final class MixOfSources {

    private static final double MOVED = 0.10;

    private MixOfSources() {}

    /**
     * A note, or nothing where the share moves less. Groups of fewer than 10 are passed over.
     *
     * @param whose "a year's decisions", "the decisions of a group"
     * @param did what the decisions of the numerators did: "were lesser sanctions", "ended a career"
     * @param effect "A rise or fall", "A difference"
     */
    public static List<String> notes(
            Collection<BySource> groups, BySource total, String whose, String did, String effect) {
        DoubleSummaryStatistics shares = groups.stream()
                .filter(group -> group.n() >= Rate.SMALL)
                .mapToDouble(group -> (double) group.watchdog() / group.n())
                .summaryStatistics();
        if (shares.getCount() < 2 || shares.getMax() - shares.getMin() <= MOVED) {
            return List.of();
        }
        return List.of(
                "The watchdog reported between %s and %s of %s; %s of its decisions %s, against %s of all others. %s may come from who reported."
                        .formatted(
                                Wording.percent(shares.getMin(), 10),
                                Wording.percent(shares.getMax(), 10),
                                whose,
                                Wording.outOf(total.ofWatchdog()),
                                did,
                                Wording.outOf(total.ofOthers()),
                                effect));
    }
}
