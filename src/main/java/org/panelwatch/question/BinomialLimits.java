package org.panelwatch.question;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.panelwatch.figure.Drawing.Funnel.Limits;

/**
 * Exact binomial limits around a pooled rate: within which counts lie that chance alone gives.
 *
 * <p>The limits interpolate the inverse of the binomial distribution as in appendix A.1.1 of Spiegelhalter 2005. Each
 * is interpolated from its own tail, so that a count lies outside a limit exactly where its tail is less probable than
 * the limit says; the appendix interpolates both from below, which puts the upper limit one case further in, and calls
 * 1 of 1 unusual though chance gives it every time in seven.
 *
 * @param target the pooled rate, a fraction of one
 * @see <a href="https://doi.org/10.1002/sim.1970">D. J. Spiegelhalter, Funnel plots for comparing institutional
 *     performance, Statistics in Medicine 24 (2005) 1185–1202</a>
 * @see <a href="https://doi.org/10.1371/journal.pone.0045723">B. N. Manktelow and S. E. Seaton, Specifying the
 *     probability characteristics of funnel plot control limits, PLoS ONE 7 (2012) e45723</a>
 */
public record BinomialLimits(double target) {

    /** What one tail of the 95% limits holds at most, and of the 99.8% limits. */
    private static final double TAIL_95 = 0.025;

    private static final double TAIL_998 = 0.001;

    /** Beyond this many the limits are drawn at some denominators only. */
    private static final int STEPS = 200;

    public BinomialLimits {
        if (!(target >= 0 && target <= 1)) {
            throw new IllegalArgumentException(target + " is not a rate");
        }
    }

    /** The limits at a denominator of 1 or more, fractions of one. */
    public Limits at(long n) {
        if (target == 0 || target == 1) {
            return new Limits(n, target, target, target, target);
        }
        BinomialDistribution chance = chance(n);
        return new Limits(
                n, low(chance, TAIL_95), high(chance, TAIL_95), low(chance, TAIL_998), high(chance, TAIL_998));
    }

    /** The limits from 1 to the largest denominator, at each of those given and evenly between them. */
    public List<Limits> along(Collection<Long> denominators) {
        long most = denominators.stream().mapToLong(Long::longValue).max().orElse(0);
        TreeSet<Long> drawn = new TreeSet<>(denominators);
        long step = Math.max(1, most / STEPS);
        LongStream.iterate(1, n -> n <= most, n -> n + step).forEach(drawn::add);
        return drawn.stream().map(this::at).toList();
    }

    /** Where a count lies. */
    public Outside place(long hits, long n) {
        if (target == 0 || target == 1) {
            return Outside.WITHIN;
        }
        double tail = tail(hits, n);
        return tail < TAIL_998 ? Outside.OUTSIDE_998 : tail < TAIL_95 ? Outside.OUTSIDE_95 : Outside.WITHIN;
    }

    /** How probable it is that chance alone gives a count as far out on its side: this many or fewer, or this many or more. */
    public double tail(long hits, long n) {
        BinomialDistribution chance = chance(n);
        return Math.min(chance.cumulativeProbability((int) hits), chance.survivalProbability((int) hits - 1));
    }

    /** How probable it is that chance alone puts a count of this denominator outside the 95% limits. */
    public double outside95(long n) {
        if (target == 0 || target == 1) {
            return 0;
        }
        BinomialDistribution chance = chance(n);
        return chance.cumulativeProbability(chance.inverseCumulativeProbability(TAIL_95) - 1)
                + chance.survivalProbability(chance.inverseSurvivalProbability(TAIL_95));
    }

    private BinomialDistribution chance(long n) {
        return BinomialDistribution.of(Math.toIntExact(n), target);
    }

    /** Between the last count whose lower tail is less probable than the limit says, and the next. */
    private static double low(BinomialDistribution chance, double tail) {
        int count = chance.inverseCumulativeProbability(tail);
        double over = (chance.cumulativeProbability(count) - tail) / chance.probability(count);
        return Math.max(0, (count - over) / chance.getNumberOfTrials());
    }

    /** The same from above. */
    private static double high(BinomialDistribution chance, double tail) {
        int count = chance.inverseSurvivalProbability(tail);
        double over = (chance.survivalProbability(count - 1) - tail) / chance.probability(count);
        return Math.min(1, (count + over) / chance.getNumberOfTrials());
    }
}
