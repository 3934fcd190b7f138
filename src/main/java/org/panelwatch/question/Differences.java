package org.panelwatch.question;

import java.util.List;
import org.panelwatch.figure.Rate;
import org.panelwatch.question.MantelHaenszel.Stratum;

/** Whether two groups, or two periods, may be said to differ. */
public final class Differences {

    /** What may be said of two groups. */
    public enum Verdict {
        /** They differ, and do so among the decisions that the watchdog did not report. */
        DIFFERENT,
        /** They differ, but the mix of who reported may explain it. */
        MAY_BE_MIX,
        /** Too few to tell them apart. */
        TOO_FEW
    }

    private Differences() {}

    /**
     * The difference of two proportions with its 95% interval from their two Wilson intervals.
     *
     * @throws IllegalArgumentException where one of them has no denominator
     * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I">R. G. Newcombe,
     *     Interval estimation for the difference between independent proportions: comparison of eleven methods,
     *     Statistics in Medicine 17 (1998) 873–890, method 10</a>
     */
    public static Difference newcombe(Rate first, Rate second) {
        double p = first.value().orElseThrow(Differences::empty);
        double q = second.value().orElseThrow(Differences::empty);
        return new Difference(
                p - q,
                p - q - Math.hypot(p - first.low95(), second.high95() - q),
                p - q + Math.hypot(first.high95() - p, q - second.low95()));
    }

    private static IllegalArgumentException empty() {
        return new IllegalArgumentException("A proportion of nothing differs from none");
    }

    /**
     * Different only where Newcombe's interval leaves out zero, for all decisions and again for those that the watchdog
     * did not report, on the same side, and where the test of Mantel and Haenszel over these and the watchdog's agrees. Where
     * the watchdog reported none of them, Newcombe's interval alone decides. Groups of fewer than 10 are not told apart.
     */
    public static Verdict between(BySource first, BySource second) {
        if (first.rate().small() || second.rate().small()) {
            return Verdict.TOO_FEW;
        }
        Difference all = newcombe(first.rate(), second.rate());
        if (!all.isTold()) {
            return Verdict.TOO_FEW;
        }
        boolean mixed = first.watchdog() + second.watchdog() > 0;
        return !mixed || holdsAmongOthers(first, second) && holdsOverStrata(first, second, all)
                ? Verdict.DIFFERENT
                : Verdict.MAY_BE_MIX;
    }

    /** Whether they differ, on the same side, among the decisions that the watchdog did not report. */
    static boolean holdsAmongOthers(BySource first, BySource second) {
        if (first.ofOthers().n() == 0 || second.ofOthers().n() == 0) {
            return false;
        }
        Difference others = newcombe(first.ofOthers(), second.ofOthers());
        Difference all = newcombe(first.rate(), second.rate());
        return others.isTold() && others.value() > 0 == all.value() > 0;
    }

    private static boolean holdsOverStrata(BySource first, BySource second, Difference all) {
        MantelHaenszel strata = new MantelHaenszel(List.of(
                new Stratum(first.ofWatchdog(), second.ofWatchdog()),
                new Stratum(first.ofOthers(), second.ofOthers())));
        return strata.isTold() && strata.excess() > 0 == all.value() > 0;
    }
}
