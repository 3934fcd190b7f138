package org.panelwatch.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panelwatch.question.Differences.Verdict;
import org.panelwatch.question.MantelHaenszel.Stratum;

class DifferencesTest {

    /** Printed in Newcombe (1998) for method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.2000, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.6000, 0.1705, 0.8090",
        "10, 10, 0, 20, 1.0000, 0.6791, 1.0000",
    })
    void theIntervalIsTheOneThatNewcombePrints(
            long hits, long n, long otherHits, long otherN, double value, double low, double high) {
        Difference difference = Differences.newcombe(Intervals.wilson(hits, n), Intervals.wilson(otherHits, otherN));
        assertThat(difference.value()).isCloseTo(value, within(0.00005));
        assertThat(difference.low95()).isCloseTo(low, within(0.00005));
        assertThat(difference.high95()).isCloseTo(high, within(0.00005));
    }

    @Test
    void theOtherWayRoundIsTheSameDifference() {
        Difference there = Differences.newcombe(Intervals.wilson(11, 27), Intervals.wilson(10, 91));
        Difference back = Differences.newcombe(Intervals.wilson(10, 91), Intervals.wilson(11, 27));
        assertThat(back.value()).isCloseTo(-there.value(), within(1e-15));
        assertThat(back.low95()).isCloseTo(-there.high95(), within(1e-15));
        assertThat(there.words()).isEqualTo(back.words()).isEqualTo("30 percentage points, 95% interval 12 to 49");
    }

    @Test
    void nothingIsNoProportionToDifferFrom() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Differences.newcombe(Intervals.wilson(0, 0), Intervals.wilson(1, 2)));
    }

    private static Stratum stratum(long hits, long n, long otherHits, long otherN) {
        return new Stratum(Intervals.wilson(hits, n), Intervals.wilson(otherHits, otherN));
    }

    /**
     * Admissions to Berkeley by department, men and women, of whom R's documentation of {@code mantelhaen.test} says that
     * nothing is left when adjusted for department; the statistic was computed apart.
     */
    @Test
    void admissionsToBerkeleyDoNotDifferWithinDepartments() {
        MantelHaenszel berkeley = new MantelHaenszel(List.of(
                stratum(512, 825, 89, 108),
                stratum(353, 560, 17, 25),
                stratum(120, 325, 202, 593),
                stratum(138, 417, 131, 375),
                stratum(53, 191, 94, 393),
                stratum(22, 373, 24, 341)));
        assertThat(berkeley.chiSquared()).isCloseTo(1.4269, within(0.00005));
        assertThat(berkeley.isTold()).isFalse();
        assertThat(Differences.newcombe(Intervals.wilson(1198, 2691), Intervals.wilson(557, 1835))
                        .isTold())
                .isTrue();
    }

    /**
     * Rabbits given penicillin at once or late, by dose (Agresti 1990): R's documentation of {@code mantelhaen.test} prints
     * p = 0.047, and 0.0475 is what chi-squared leaves beyond 3.9286.
     */
    @Test
    void theRabbitsOfTheDocumentationOfRDiffer() {
        MantelHaenszel rabbits = new MantelHaenszel(List.of(
                stratum(0, 6, 0, 5),
                stratum(3, 6, 0, 6),
                stratum(6, 6, 2, 6),
                stratum(5, 6, 6, 6),
                stratum(2, 2, 5, 5)));
        assertThat(rabbits.chiSquared()).isCloseTo(3.9286, within(0.00005));
        assertThat(rabbits.isTold()).isTrue();
    }

    /** Expected 2 of 4, so 1 beyond; variance 4·4·4·4 / (64·7): (1 − ½)² · 7/4. */
    @Test
    void oneStratumByHand() {
        MantelHaenszel one = new MantelHaenszel(List.of(stratum(3, 4, 1, 4), stratum(0, 0, 5, 9)));
        assertThat(one.excess()).isEqualTo(1);
        assertThat(one.chiSquared()).isCloseTo(0.4375, within(1e-15));
        assertThat(new MantelHaenszel(List.of(stratum(0, 0, 0, 0))).chiSquared())
                .isZero();
    }

    @Test
    void excessiveForceAndDiscriminationDifferAlsoWithoutTheWatchdog() {
        assertThat(Differences.between(new BySource(11, 27, 5, 8), new BySource(10, 91, 4, 16)))
                .isEqualTo(Verdict.DIFFERENT);
    }

    /** Over both strata they differ, since the watchdog's own decisions do; among the others they do not. */
    @Test
    void theYears2018To2020MayDifferOnlyByWhoReported() {
        BySource peak = new BySource(24, 82, 14, 24);
        BySource others = new BySource(32, 316, 2, 28);
        assertThat(new MantelHaenszel(List.of(
                                new Stratum(peak.ofWatchdog(), others.ofWatchdog()),
                                new Stratum(peak.ofOthers(), others.ofOthers())))
                        .isTold())
                .isTrue();
        assertThat(Differences.between(peak, others)).isEqualTo(Verdict.MAY_BE_MIX);
        assertThat(Differences.between(others, peak)).isEqualTo(Verdict.MAY_BE_MIX);
    }

    @Test
    void fewerThanTenAreNotToldApart() {
        assertThat(Differences.between(new BySource(9, 9, 0, 0), new BySource(0, 90, 0, 0)))
                .isEqualTo(Verdict.TOO_FEW);
        assertThat(Differences.between(new BySource(10, 10, 0, 0), new BySource(0, 90, 0, 0)))
                .isEqualTo(Verdict.DIFFERENT);
        assertThat(Differences.between(new BySource(3, 20, 0, 0), new BySource(2, 20, 0, 0)))
                .isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void aDifferenceThatTurnsRoundWithoutTheWatchdogIsNone() {
        assertThat(Differences.between(new BySource(40, 100, 39, 50), new BySource(15, 100, 5, 50)))
                .isEqualTo(Verdict.MAY_BE_MIX);
    }

    @Test
    void whatTheWatchdogAloneReportedIsNotClaimed() {
        assertThat(Differences.between(new BySource(18, 20, 18, 20), new BySource(1, 20, 1, 20)))
                .isEqualTo(Verdict.MAY_BE_MIX);
    }

    /** The test of Mantel and Haenszel, 3.39 with its correction, would not tell them apart. */
    @Test
    void whereTheWatchdogReportedNothingTheIntervalAloneDecides() {
        BySource first = new BySource(9, 28, 0, 0);
        BySource second = new BySource(25, 161, 0, 0);
        MantelHaenszel one = new MantelHaenszel(List.of(new Stratum(first.rate(), second.rate())));
        assertThat(one.isTold()).isFalse();
        assertThat(Differences.between(first, second)).isEqualTo(Verdict.DIFFERENT);
    }
}
