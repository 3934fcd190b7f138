package org.panelwatch.question.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.Conduct;
import org.panelwatch.vocabulary.Force;
import org.panelwatch.vocabulary.PartialDate;
import org.panelwatch.vocabulary.Rank;

/**
 * A case: its first hearing and everything that followed from it.
 *
 * @param id the hearing_id of its first hearing
 * @param steps its decisions in order, at least one
 */
public record Case(
        String id,
        Force force,
        @Nullable Rank rank,
        @Nullable Conduct conduct,
        List<Step> steps) {

    public Case {
        steps = List.copyOf(steps);
    }

    /** As it stood on a day: the decisions up to the last one that counts from it or before; nothing for today. */
    public Case asOf(@Nullable LocalDate day) {
        int there = steps.size();
        while (day != null
                && there > 1
                && steps.get(there - 1).decidedOn().last().isAfter(day)) {
            there--;
        }
        return new Case(id, force, rank, conduct, steps.subList(0, there));
    }

    /** Days from the first decision to the last; unknown where either is not known to the day. */
    public OptionalLong days() {
        PartialDate first = steps.getFirst().decidedOn();
        PartialDate last = steps.getLast().decidedOn();
        return first.isDay() && last.isDay()
                ? OptionalLong.of(ChronoUnit.DAYS.between(first.first(), last.first()))
                : OptionalLong.empty();
    }
}
