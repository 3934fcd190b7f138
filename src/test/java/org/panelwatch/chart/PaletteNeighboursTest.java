package org.panelwatch.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.panelwatch.vocabulary.Outcome;
import org.panelwatch.vocabulary.OutcomeGroup;
import tools.jackson.databind.node.ObjectNode;

/**
 * Parts that stand beside each other in one drawing can be told apart by every reader: with full sight, by protanopes,
 * deuteranopes and tritanopes (Machado and others 2009, severity 1.0), and in grey print. A CIEDE2000 difference of about
 * 1 is just noticeable side by side.
 */
class PaletteNeighboursTest {

    /** CIEDE2000; neighbours are also parted by a line of the paper's colour, and named in the order of the bar. */
    private static final double APART = 8;

    /** Steps of CIELAB lightness, of 100. */
    private static final double APART_IN_GREY = 6;

    private static final List<PartInk> STACK =
            Arrays.stream(Outcome.values()).map(PartInk::of).toList();

    /** Groups that a bar shows without some of those between them. */
    private static final List<String> GROUPS = List.of("dismissed", "fww", "unstated", "misconduct", "notproven");

    /** Pairs of Sharma, Wu and Dalal 2005, table 1: numbers 1, 9, 14, 17, 25 and 34. */
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792",
        "50, -0.001, 2.49, 50, 0.0011, -2.49, 4.7461",
        "50, 2.5, 0, 73, 25, -18, 27.1492",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514, 0.9082"
    })
    void theDifferenceIsThatOfThePublishedPairs(
            double l1, double a1, double b1, double l2, double a2, double b2, double difference) {
        assertThat(ColourDifference.ciede2000(new double[] {l1, a1, b1}, new double[] {l2, a2, b2}))
                .isCloseTo(difference, within(5e-5));
    }

    @Test
    void everyOutcomeAndGroupOfOutcomesIsAmongThoseProven() {
        assertThat(STACK).hasSize(Outcome.values().length).doesNotHaveDuplicates();
        assertThat(GROUPS).hasSize(OutcomeGroup.values().length);
    }

    @ParameterizedTest
    @EnumSource(
            value = Palette.class,
            names = {"LIGHT", "DARK"})
    void neighboursInABarOfOutcomesStayApartForEveryReader(Palette palette) {
        for (int i = 1; i < STACK.size(); i++) {
            for (Sight sight : Sight.values()) {
                String one = STACK.get(i - 1).fill();
                String next = STACK.get(i).fill();
                assertThat(sight.difference(palette, one, next))
                        .as(one + " and " + next + ", " + sight)
                        .isGreaterThanOrEqualTo(APART);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Palette.class,
            names = {"LIGHT", "DARK"})
    void anyTwoGroupsOfOutcomesStayApartForEveryReader(Palette palette) {
        for (String one : GROUPS) {
            for (String other : GROUPS.subList(GROUPS.indexOf(one) + 1, GROUPS.size())) {
                for (Sight sight : Sight.values()) {
                    assertThat(sight.difference(palette, one, other))
                            .as(one + " and " + other + ", " + sight)
                            .isGreaterThanOrEqualTo(APART);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void neighboursDifferInLightnessSoThatGreyPrintKeepsThemApart(Palette palette) {
        for (int i = 1; i < STACK.size(); i++) {
            String one = STACK.get(i - 1).fill();
            String next = STACK.get(i).fill();
            assertThat(Math.abs(Sight.lightness(palette, one) - Sight.lightness(palette, next)))
                    .as(one + " and " + next)
                    .isGreaterThanOrEqualTo(APART_IN_GREY);
        }
    }

    @Test
    void inOneColourAnyTwoOutcomesDifferInLightnessOrInPattern() {
        for (PartInk one : STACK) {
            for (PartInk other : STACK.subList(STACK.indexOf(one) + 1, STACK.size())) {
                boolean lighter = Math.abs(
                                Sight.lightness(Palette.MONO, one.fill()) - Sight.lightness(Palette.MONO, other.fill()))
                        >= APART_IN_GREY;
                assertThat(lighter || !Objects.equals(pattern(one), pattern(other)))
                        .as(one + " and " + other)
                        .isTrue();
            }
        }
    }

    private static Object pattern(PartInk ink) {
        ObjectNode series = Fragment.of("{}");
        ink.paint(series);
        return series.path("pattern").path("symbol").asString("");
    }
}
