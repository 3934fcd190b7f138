package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Drawing.Funnel.Limits;
import org.panelwatch.question.BinomialLimits;
import org.panelwatch.question.Outside;

/** The limits by sums of binomial probabilities, each a product of whole numbers kept to fifty digits. */
class BinomialLimitsReferenceTest {

    private static final MathContext DIGITS = new MathContext(50);
    private static final BigDecimal TAIL_95 = new BigDecimal("0.025");
    private static final BigDecimal TAIL_998 = new BigDecimal("0.001");
    private static final List<Double> TARGETS = List.of(56.0 / 398, 0.5, 0.02, 0.97, 1.0 / 3, 0.001);

    /** The probabilities of 0, 1 … n. */
    private static BigDecimal[] probabilities(int n, double target) {
        BigDecimal p = new BigDecimal(target);
        BigDecimal odds = p.divide(BigDecimal.ONE.subtract(p), DIGITS);
        BigDecimal[] each = new BigDecimal[n + 1];
        each[0] = BigDecimal.ONE.subtract(p).pow(n, DIGITS);
        for (int k = 1; k <= n; k++) {
            each[k] = each[k - 1]
                    .multiply(BigDecimal.valueOf(n - k + 1L), DIGITS)
                    .divide(BigDecimal.valueOf(k), DIGITS)
                    .multiply(odds, DIGITS);
        }
        return each;
    }

    /** Walks from 0 up, adding, until the tail is full; then goes back by the share that is over. */
    private static double limit(BigDecimal[] each, BigDecimal tail) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = -1;
        while (sum.compareTo(tail) < 0) {
            sum = sum.add(each[++count], DIGITS);
        }
        BigDecimal back = sum.subtract(tail).divide(each[count], DIGITS);
        return Math.max(0, (count - back.doubleValue()) / (each.length - 1));
    }

    private static BigDecimal[] reversed(BigDecimal[] each) {
        return List.of(each).reversed().toArray(BigDecimal[]::new);
    }

    @Test
    void everyLimitIsThatOfAnExactSum() {
        for (double target : TARGETS) {
            BinomialLimits limits = new BinomialLimits(target);
            for (int n = 1; n <= 150; n++) {
                isExact(limits, n);
            }
            isExact(limits, 1_000);
        }
    }

    private static void isExact(BinomialLimits limits, int n) {
        BigDecimal[] each = probabilities(n, limits.target());
        Limits here = limits.at(n);
        assertThat(here.n()).isEqualTo(n);
        assertThat(here.low95()).isCloseTo(limit(each, TAIL_95), within(1e-9));
        assertThat(here.low998()).isCloseTo(limit(each, TAIL_998), within(1e-9));
        assertThat(here.high95()).isCloseTo(1 - limit(reversed(each), TAIL_95), within(1e-9));
        assertThat(here.high998()).isCloseTo(1 - limit(reversed(each), TAIL_998), within(1e-9));
    }

    @Test
    void aCountLiesOutsideExactlyWhereItsTailIsLessProbableThanTheLimitSaysAndWhereTheLineIsDrawn() {
        for (double target : TARGETS) {
            BinomialLimits limits = new BinomialLimits(target);
            for (int n : new int[] {1, 2, 5, 9, 14, 21, 60, 113}) {
                BigDecimal[] each = probabilities(n, target);
                double outside = 0;
                for (int hits = 0; hits <= n; hits++) {
                    assertThat(limits.place(hits, n))
                            .isEqualTo(place(each, hits))
                            .isEqualTo(drawn(limits, hits, n));
                    outside += limits.place(hits, n) == Outside.WITHIN ? 0 : each[hits].doubleValue();
                }
                assertThat(limits.outside95(n))
                        .isCloseTo(outside, within(1e-12))
                        .isLessThanOrEqualTo(0.05);
            }
        }
    }

    private static Outside place(BigDecimal[] each, int hits) {
        BigDecimal below = BigDecimal.ZERO;
        BigDecimal above = BigDecimal.ZERO;
        for (int k = 0; k < each.length; k++) {
            below = k <= hits ? below.add(each[k]) : below;
            above = k >= hits ? above.add(each[k]) : above;
        }
        BigDecimal tail = below.min(above);
        return tail.compareTo(TAIL_998) < 0
                ? Outside.OUTSIDE_998
                : tail.compareTo(TAIL_95) < 0 ? Outside.OUTSIDE_95 : Outside.WITHIN;
    }

    private static Outside drawn(BinomialLimits limits, int hits, int n) {
        Limits here = limits.at(n);
        double rate = (double) hits / n;
        if (rate < here.low998() || rate > here.high998()) {
            return Outside.OUTSIDE_998;
        }
        return rate < here.low95() || rate > here.high95() ? Outside.OUTSIDE_95 : Outside.WITHIN;
    }

    /** Around a half of 10: 1 of 10 or fewer has 11 / 1024, 2 or fewer 56 / 1024; (2 − (56/1024 − 0.025) / (45/1024)) / 10. */
    @Test
    void aWorkedExample() {
        Limits ten = new BinomialLimits(0.5).at(10);
        assertThat(ten.low95()).isCloseTo((2 - (56 - 25.6) / 45) / 10, within(1e-12));
        assertThat(ten.high95()).isCloseTo(1 - ten.low95(), within(1e-12));
    }

    @Test
    void oneOfOneIsNotUnusualWhereChanceGivesItEverySeventhTime() {
        assertThat(new BinomialLimits(1.0 / 7).place(1, 1)).isEqualTo(Outside.WITHIN);
    }

    @Test
    void aRateOfNoughtOrAllHasNoFunnel() {
        assertThat(new BinomialLimits(0).at(12)).isEqualTo(new Limits(12, 0, 0, 0, 0));
        assertThat(new BinomialLimits(1).at(12)).isEqualTo(new Limits(12, 1, 1, 1, 1));
        assertThat(new BinomialLimits(0).place(0, 12)).isEqualTo(Outside.WITHIN);
    }

    @Test
    void limitsAreDrawnFromOneToTheLargestAndAtEachDenominator() {
        BinomialLimits limits = new BinomialLimits(0.2);
        assertThat(limits.along(List.of(3L, 5L)).stream().map(Limits::n)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(limits.along(List.of(10L, 100_003L)).stream().map(Limits::n))
                .contains(1L, 10L, 100_003L)
                .isSorted()
                .hasSizeLessThan(210);
        assertThat(limits.along(List.of())).isEmpty();
    }
}
