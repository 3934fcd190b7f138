package org.panelwatch.question;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.panelwatch.figure.Rate;

/** Intervals of proportions, by Apache Commons Statistics. */
public final class Intervals {

    private static final double ALPHA = 0.05;

    private Intervals() {}

    /**
     * A proportion with its 95% Wilson score interval.
     *
     * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">E. B. Wilson, Probable inference, the law of
     *     succession, and statistical inference, JASA 22 (1927)</a>
     */
    public static Rate wilson(long hits, long n) {
        if (n == 0) {
            return new Rate(0, 0, 0, 1);
        }
        Interval interval =
                BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(Math.toIntExact(n), Math.toIntExact(hits), ALPHA);
        return new Rate(hits, n, hits == 0 ? 0 : interval.getLowerBound(), hits == n ? 1 : interval.getUpperBound());
    }
}
