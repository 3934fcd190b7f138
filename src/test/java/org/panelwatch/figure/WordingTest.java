package org.panelwatch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static Rate rate(long hits, long n) {
        return new Rate(hits, n, 0.1087, 0.1784);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 398, 0%",
        "0.1407, 398, 14%",
        "0.145, 398, 15%",
        "0.004, 398, under 1%",
        "0.005, 398, 1%",
        "0.996, 398, over 99%",
        "0.994, 398, 99%",
        "1, 398, 100%",
        "0.1407, 1000, 14.1%",
        "0.1407, 999, 14%",
        "0.5, 2500, 50.0%"
    })
    void percentagesAreWholeBelowAThousandAndNeverRoundedToNoneOrAll(double fraction, long n, String words) {
        assertThat(Wording.percent(fraction, n)).isEqualTo(words);
    }

    @Test
    void aboveAThousandAFractionAboveNoughtIsNotSaidToBeNought() {
        assertThat(Wording.percent(1.0 / 10_000, 10_000)).isEqualTo("under 0.1%");
        assertThat(Wording.percent(9_999.0 / 10_000, 10_000)).isEqualTo("over 99.9%");
        assertThat(Wording.percent(0, 10_000)).isEqualTo("0.0%");
        assertThat(Wording.percent(1, 10_000)).isEqualTo("100.0%");
    }

    @ParameterizedTest
    @CsvSource({
        "56, 398, About one in seven",
        "1, 10, About one in ten",
        "50, 100, About one in two",
        "16, 52, 31%",
        "41, 54, 76%",
        "0, 20, 0%",
        "20, 20, 100%",
        "1, 200, 1%",
        "1, 7, 1 of 7",
        "0, 0, 0 of 0"
    })
    void aRateIsAUnitFractionOnlyWhereItLiesWithinHalfAPoint(long hits, long n, String words) {
        assertThat(Wording.inPlainWords(rate(hits, n))).isEqualTo(words);
    }

    @Test
    void belowTenNoPercentageIsPrinted() {
        for (int n = 0; n < 10; n++) {
            for (int hits = 0; hits <= n; hits++) {
                Rate rate = rate(hits, n);
                assertThat(Wording.share(rate)).isEqualTo(hits + " of " + n);
                assertThat(Wording.withInterval(rate)).isEqualTo("too few for a percentage");
                assertThat(Wording.inPlainWords(rate)).doesNotContain("%", "one in");
            }
        }
        assertThat(Wording.share(rate(3, 10))).isEqualTo("30%");
    }

    @Test
    void theIntervalStandsBesideTheShare() {
        assertThat(Wording.withInterval(rate(56, 398))).isEqualTo("14%, 95% interval 11% to 18%");
        assertThat(Wording.withInterval(rate(140, 1000))).isEqualTo("14.0%, 95% interval 10.9% to 17.8%");
    }

    @Test
    void countsTakeTheirNoun() {
        assertThat(Wording.count(1, "officer", "officers")).isEqualTo("1 officer");
        assertThat(Wording.count(0, "officer", "officers")).isEqualTo("0 officers");
        assertThat(Wording.count(1251, "officer", "officers")).isEqualTo("1,251 officers");
        assertThat(Wording.inWords(4)).isEqualTo("four");
        assertThat(Wording.inWords(11)).isEqualTo("11");
    }
}
