package org.panelwatch.selection;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How decisions are counted.
 *
 * @param asOf the day on which the question is asked, decisions after it not being there yet; nothing means today
 */
public record Counting(
        Basis basis, @Nullable LocalDate asOf, Leavers leavers, Unit unit, Set<Include> include, YearKind year) {

    static final Counting USUAL =
            new Counting(Basis.FIRST, null, Leavers.COUNTED, Unit.OFFICER, Set.of(), YearKind.CALENDAR);

    public Counting {
        include = Set.copyOf(include);
    }

    Counting with(Basis value) {
        return new Counting(value, asOf, leavers, unit, include, year);
    }

    Counting asOf(@Nullable LocalDate value) {
        return new Counting(basis, value, leavers, unit, include, year);
    }

    Counting with(Leavers value) {
        return new Counting(basis, asOf, value, unit, include, year);
    }

    Counting with(Unit value) {
        return new Counting(basis, asOf, leavers, value, include, year);
    }

    Counting with(Set<Include> value) {
        return new Counting(basis, asOf, leavers, unit, value, year);
    }

    Counting with(YearKind value) {
        return new Counting(basis, asOf, leavers, unit, include, value);
    }
}
