package org.panelwatch.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Rate;

class OverDispersionTest {

    /** The 5 becomes the 2 next to it, the -4 the -2: (4 + 4 + 1 + 1 + 0 + 0 + 1 + 1 + 4 + 4) / 10. */
    @Test
    void theMostExtremeTenthAtEitherEndIsPulledIn() {
        OverDispersion dispersion = OverDispersion.ofScores(5, -4, -2, 2, 1, -1, 1, -1, 0, 0);
        assertThat(dispersion.phi()).isCloseTo(2.0, within(1e-12));
        assertThat(dispersion.groups()).isEqualTo(10);
    }

    @Test
    void belowTenNoneIsPulledIn() {
        assertThat(OverDispersion.ofScores(3, -1, 2).phi()).isCloseTo(14.0 / 3, within(1e-12));
    }

    /** Around a half a rate of n has a standard deviation of 1 / (2 √n): 8 of 10 is 3 / √2.5 above, squared 3.6. */
    @Test
    void aScoreIsMeasuredInStandardDeviationsOfChance() {
        List<Rate> rates = List.of(Intervals.wilson(8, 10), Intervals.wilson(2, 10), new Rate(0, 0, 0, 1));
        OverDispersion dispersion = OverDispersion.of(rates, 0.5);
        assertThat(dispersion.phi()).isCloseTo(3.6, within(1e-12));
        assertThat(dispersion.groups()).isEqualTo(2);
    }

    /** 1 + 2 √(2 / 50) is 1.4. */
    @Test
    void itIsPresentTwoStandardDeviationsAboveOne() {
        assertThat(ofEqualSquares(50, 1.39).present()).isFalse();
        assertThat(ofEqualSquares(50, 1.41).present()).isTrue();
        assertThat(ofEqualSquares(50, 1.41).words("forces"))
                .isEqualTo(
                        "The forces as a whole vary more than chance gives (over-dispersion φ 1.41, called too much above"
                                + " 1.40): the limits are too narrow for them, and a point outside is not unusual by that alone.");
    }

    @Test
    void aFewForcesSayNothingOfHowForcesVary() {
        assertThat(ofEqualSquares(9, 30).present()).isFalse();
        assertThat(ofEqualSquares(9, 30).words("forces"))
                .isEqualTo(
                        "Fewer than 10 forces: too few to tell whether forces as a whole vary more than chance gives.");
    }

    @Test
    void aPooledRateOfNoughtOrAllLeavesNothingToMeasure() {
        List<Rate> rates = Collections.nCopies(12, Intervals.wilson(0, 5));
        assertThat(OverDispersion.of(rates, 0).present()).isFalse();
        assertThat(OverDispersion.of(List.of(), 0.3).phi()).isZero();
    }

    private static OverDispersion ofEqualSquares(int groups, double square) {
        return OverDispersion.ofScores(IntStream.range(0, groups)
                .mapToDouble(i -> (i % 2 == 0 ? 1 : -1) * Math.sqrt(square))
                .toArray());
    }
}
