package org.panelwatch.question.cases;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Caveat;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Row;
import org.panelwatch.question.Quantiles;
import org.panelwatch.vocabulary.CaseStatus;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.PartialDate;

/** Challenged cases, the shortest first, those without a duration last. */
final class FinalCases {

    /**
     * One challenged case.
     *
     * @param last the date of its latest decision
     * @param decisions how many it has
     */
    record FinalCase(
            String id,
            @Nullable Coded force,
            PartialDate first,
            PartialDate last,
            int decisions,
            OutcomeFlow.Stands end) {

        /** Unknown where either date is not known to the day. */
        OptionalLong days() {
            return first.isDay() && last.isDay()
                    ? OptionalLong.of(ChronoUnit.DAYS.between(first.first(), last.first()))
                    : OptionalLong.empty();
        }

        /** Whether a fresh decision is awaited. */
        boolean open() {
            return end.word() == CaseStatus.AWAITING;
        }

        Row row() {
            OptionalLong days = days();
            return Row.of(
                    Cell.of(id),
                    Cell.of(force),
                    days.isPresent() ? Cell.of(days.getAsLong()) : Cell.UNKNOWN,
                    Cell.of(decisions),
                    Cell.of(end.word()),
                    open() ? Cell.of(CaseStatus.AWAITING) : Cell.UNKNOWN,
                    days.isPresent() ? Cell.UNKNOWN : Cell.of(Caveat.DATE_NOT_TO_THE_DAY));
        }
    }

    private final List<FinalCase> each;
    private final List<Long> closed;

    FinalCases(List<FinalCase> found) {
        this.each = found.stream()
                .sorted(Comparator.comparingLong((FinalCase one) -> one.days().orElse(Long.MAX_VALUE))
                        .thenComparing(FinalCase::id))
                .toList();
        this.closed = each.stream()
                .filter(one -> !one.open() && one.days().isPresent())
                .map(one -> one.days().getAsLong())
                .toList();
    }

    List<FinalCase> each() {
        return each;
    }

    /** Days of the closed cases that have a duration, ascending. */
    List<Long> closed() {
        return closed;
    }

    long open() {
        return each.stream().filter(FinalCase::open).count();
    }

    long withoutDuration() {
        return each.stream().filter(one -> one.days().isEmpty()).count();
    }

    /** Of the closed cases; noughts where there is none. */
    Drawing.Points.Quartiles quartiles() {
        return closed.isEmpty()
                ? new Drawing.Points.Quartiles(0, 0, 0)
                : new Drawing.Points.Quartiles(
                        Quantiles.of(closed, 0.25), Quantiles.of(closed, 0.5), Quantiles.of(closed, 0.75));
    }
}
