package org.panelwatch.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.panelwatch.chart.DrawnOption.data;
import static org.panelwatch.chart.DrawnOption.series;
import static org.panelwatch.chart.DrawnOption.told;
import static org.panelwatch.chart.DrawnShapes.named;
import static org.panelwatch.chart.DrawnShapes.sorted;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Forces in a funnel. */
class FunnelShapeTest {

    @Test
    void forcesOfTheSameNAndRateShareAPointThatNamesThemAll() {
        JsonNode option = Chart.of(DrawnShapes.funnel(
                        sorted("Kent", new long[] {0, 3}, "Essex", new long[] {0, 3}), List.of("Essex")))
                .option();
        assertThat(data(option, "points")).hasSize(1);
        assertThat(told(data(option, "points").get(0))).startsWith("Kent, Essex\n");
        assertThat(data(option, "points").get(0).at("/itemStyle/color").asString())
                .isEqualTo("@card");
        assertThat(option.at("/media/3/option/series/1/data/0/label/formatter").asString())
                .isEqualTo("Essex");
    }

    @Test
    void theLimitsOfAFunnelAreDrawnInPerCentAndTheirPairsDashedDifferently() {
        JsonNode option = Chart.of(DrawnShapes.funnel(
                        sorted("Kent", new long[] {10, 40}, "Essex", new long[] {10, 60}), List.of()))
                .option();
        assertThat(data(option, "pooled").get(1).get(1).asDouble()).isEqualTo(20);
        assertThat(data(option, "high95").get(39).get(1).asDouble())
                .isCloseTo(20 + 196 * Math.sqrt(0.2 * 0.8 / 40), within(1e-9));
        assertThat(series(option, "high95").at("/lineStyle/type"))
                .isNotEqualTo(series(option, "high998").at("/lineStyle/type"));
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void namesInAFunnelNeverOverlapAndStayInThePlot(Width width) {
        Map<String, long[]> forces = named(45, i -> new long[] {i % 7, 8 + (i * 37) % 90});
        FunnelPlot plot = (FunnelPlot)
                Chart.of(DrawnShapes.funnel(forces, List.of("Force 1", "Force 5", "Force 9", "Force 14", "Force 44")));
        double wide = width.least() - 120;
        List<PointLabels.Placed> placed = plot.labels(width, wide).placed();
        assertThat(placed).hasSize(5);
        for (PointLabels.Placed one : placed) {
            assertThat(one.box().left()).isGreaterThanOrEqualTo(0);
            assertThat(one.box().right()).isLessThanOrEqualTo(wide);
            assertThat(placed.stream().filter(other -> other.box().meets(one.box())))
                    .containsExactly(one);
        }
        List<Double> ends =
                plot.endLabels(width).stream().map(FunnelPlot.End::y).toList();
        assertThat(ends).hasSizeGreaterThanOrEqualTo(3);
        IntStream.range(1, ends.size())
                .forEach(i -> assertThat(ends.get(i) - ends.get(i - 1)).isGreaterThanOrEqualTo(15 - 1e-9));
    }
}
