package org.panelwatch.question.sanctions;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.panelwatch.figure.Rate;
import org.panelwatch.question.BySource;
import org.panelwatch.question.Differences;
import org.panelwatch.question.Differences.Verdict;
import org.panelwatch.question.sanctions.LesserSanctionRateOverTime.Year;
import org.panelwatch.vocabulary.English;

/**
 * Three years in a row with the greatest share of lesser sanctions, against all other years.
 *
 * @param first the first of the three
 */
record LesserSanctionPeak(int first, BySource peak, BySource others) {

    private static final int YEARS = 3;

    /** Nothing in a span of fewer than six years, or where no three years, or not the others, have at least 10 decisions. */
    static Optional<LesserSanctionPeak> of(LesserSanctionYears years) {
        List<Year> each = years.each();
        BySource total = years.total().counts();
        return IntStream.rangeClosed(0, each.size() < 2 * YEARS ? -1 : each.size() - YEARS)
                .mapToObj(i -> each.subList(i, i + YEARS))
                .map(three -> of(three, total))
                .filter(peak -> peak.peak.n() >= Rate.SMALL && peak.others.n() >= Rate.SMALL)
                .reduce((one, other) -> other.share() > one.share() ? other : one)
                .filter(peak -> peak.share() > peak.others.rate().value().orElse(1.0));
    }

    private static LesserSanctionPeak of(List<Year> three, BySource total) {
        BySource sum = three.stream().map(Year::counts).reduce(BySource.NONE, BySource::plus);
        return new LesserSanctionPeak(LesserSanctionYears.number(three.getFirst()), sum, total.minus(sum));
    }

    private double share() {
        return peak.rate().value().orElse(0.0);
    }

    Verdict verdict() {
        return Differences.between(peak, others);
    }

    /** "2018–2020". */
    String span() {
        return English.years(first, first + YEARS - 1);
    }
}
