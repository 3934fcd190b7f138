package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Rate;
import org.panelwatch.question.Intervals;

/** The Wilson score interval by its closed formula. */
class WilsonReferenceTest {

    /** The 97.5% point of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    @Test
    void everyProportionUpTo120HasTheIntervalOfTheFormula() {
        for (int n = 1; n <= 120; n++) {
            for (int hits = 0; hits <= n; hits++) {
                isTheFormula(hits, n);
            }
        }
        isTheFormula(56, 398);
        isTheFormula(1, 100_000);
    }

    @Test
    void aWorkedExample() {
        Rate rate = Intervals.wilson(15, 50);
        assertThat(rate.low95()).isCloseTo(0.191, within(0.0005));
        assertThat(rate.high95()).isCloseTo(0.438, within(0.0005));
    }

    @Test
    void noughtAndAllAreTheirOwnLimit() {
        assertThat(Intervals.wilson(0, 7).low95()).isZero();
        assertThat(Intervals.wilson(7, 7).high95()).isEqualTo(1);
        assertThat(Intervals.wilson(0, 0).value()).isEmpty();
        assertThat(Intervals.wilson(0, 0).low()).isEmpty();
    }

    private static void isTheFormula(int hits, int n) {
        double p = (double) hits / n;
        double centre = p + Z * Z / (2 * n);
        double reach = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
        double whole = 1 + Z * Z / n;
        Rate rate = Intervals.wilson(hits, n);
        assertThat(rate.low95()).isCloseTo((centre - reach) / whole, within(1e-12));
        assertThat(rate.high95()).isCloseTo((centre + reach) / whole, within(1e-12));
        assertThat(rate.low95()).isLessThanOrEqualTo(p);
        assertThat(rate.high95()).isGreaterThanOrEqualTo(p);
    }
}
