package org.panelwatch.dataset.proposal;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.vocabulary.PartialDate;

/**
 * Finds rows that may tell of one and the same decision: of a hearing the same force, dates that are or may be within
 * {@value #NEAR} days of each other, and the same rank and conduct where both rows state them; of a challenge the same
 * decision challenged in the same forum.
 */
final class Suspects {

    static final int NEAR = 31;

    private Suspects() {}

    /** Each added row against every other; two added rows make one suspect. */
    static List<Suspect> of(DataFile file, List<Draft> rows) {
        List<Suspect> suspects = new ArrayList<>();
        for (Draft added : rows) {
            if (added.isAdded()) {
                rows.stream()
                        .filter(known -> known != added && before(known, added))
                        .filter(known -> file == DataFile.HEARINGS ? hearing(added, known) : challenge(added, known))
                        .forEach(known -> suspects.add(new Suspect(file, added, known)));
            }
        }
        return suspects;
    }

    private static boolean before(Draft known, Draft added) {
        return !known.isAdded() || known.given() != null && added.given() != null && line(known) < line(added);
    }

    private static long line(Draft row) {
        return row.given() == null ? 0 : row.given().line();
    }

    private static boolean hearing(Draft added, Draft known) {
        return same(added, known, "force")
                && near(added.cell("decided_on"), known.cell("decided_on"))
                && agree(added, known, "rank")
                && agree(added, known, "conduct")
                && !related(added, known);
    }

    /** Officers of one panel, and a decision taken again, are told apart by the rows themselves. */
    private static boolean related(Draft added, Draft known) {
        boolean panel = !added.cell("joint_with").isEmpty() && same(added, known, "joint_with");
        return panel
                || added.cell("reconsiders").equals(known.cell("hearing_id"))
                || known.cell("reconsiders").equals(added.cell("hearing_id"));
    }

    private static boolean challenge(Draft added, Draft known) {
        return same(added, known, "challenges") && same(added, known, "forum");
    }

    private static boolean same(Draft one, Draft other, String column) {
        return one.cell(column).equals(other.cell(column));
    }

    private static boolean agree(Draft one, Draft other, String column) {
        return one.cell(column).isEmpty() || other.cell(column).isEmpty() || same(one, other, column);
    }

    private static boolean near(String one, String other) {
        Optional<PartialDate> first = PartialDate.parse(one);
        Optional<PartialDate> second = PartialDate.parse(other);
        return first.isPresent() && second.isPresent() && daysApart(first.get(), second.get()) <= NEAR;
    }

    /** The least that two dates may be apart; nought where they overlap. */
    private static long daysApart(PartialDate one, PartialDate other) {
        long after = ChronoUnit.DAYS.between(other.last(), one.first());
        long before = ChronoUnit.DAYS.between(one.last(), other.first());
        return Math.max(0, Math.max(after, before));
    }
}
