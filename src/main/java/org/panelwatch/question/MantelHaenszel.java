package org.panelwatch.question;

import java.util.List;
import org.panelwatch.figure.Rate;

/**
 * The test of Mantel and Haenszel: whether two groups differ when compared within strata only, so that the mix of
 * strata plays no part.
 *
 * @see <a href="https://doi.org/10.1093/jnci/22.4.719">N. Mantel and W. Haenszel, Statistical aspects of the analysis of
 *     data from retrospective studies of disease, Journal of the National Cancer Institute 22 (1959) 719–748</a>
 */
record MantelHaenszel(List<Stratum> strata) {

    /** The 95% point of chi-squared with one degree of freedom. */
    private static final double CRITICAL = 3.841458820694124;

    /** Two groups compared within one stratum. */
    record Stratum(Rate first, Rate second) {

        private double n() {
            return first.n() + second.n();
        }

        private double hits() {
            return first.hits() + second.hits();
        }

        /** Hits of the first group beyond those expected if both groups were alike. */
        double excess() {
            return n() == 0 ? 0 : first.hits() - first.n() * hits() / n();
        }

        double variance() {
            return n() < 2 ? 0 : first.n() * second.n() * hits() * (n() - hits()) / (n() * n() * (n() - 1));
        }
    }

    MantelHaenszel {
        strata = List.copyOf(strata);
    }

    /** Hits of the first group beyond those expected; its sign says which group has the greater share. */
    double excess() {
        return strata.stream().mapToDouble(Stratum::excess).sum();
    }

    /** The statistic with correction for continuity, chi-squared with one degree of freedom; 0 where nothing varies. */
    double chiSquared() {
        double variance = strata.stream().mapToDouble(Stratum::variance).sum();
        double beyond = Math.max(0, Math.abs(excess()) - 0.5);
        return variance == 0 ? 0 : beyond * beyond / variance;
    }

    /** Whether the groups differ at the 5% level. */
    boolean isTold() {
        return chiSquared() > CRITICAL;
    }
}
