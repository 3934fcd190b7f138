package org.panelwatch.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.chart.DrawnOption.data;
import static org.panelwatch.chart.DrawnOption.series;
import static org.panelwatch.chart.DrawnShapes.links;
import static org.panelwatch.chart.DrawnShapes.sorted;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Cell;
import tools.jackson.databind.JsonNode;

/** Small multiples and grids. */
class GridShapesTest {

    @Test
    void panelsShareOneScaleAndOneOrderAndStackEachOnItsOwn() {
        Map<String, Map<String, long[]>> panels = new LinkedHashMap<>();
        panels.put("Chief officer", sorted("Force", new long[] {5, 20}, "Drugs", new long[] {1, 4}));
        panels.put("Lawyer", sorted("Drugs", new long[] {9, 30}));
        JsonNode option = Chart.of(DrawnShapes.panels(panels)).option();
        assertThat(option.at("/baseOption/xAxis")
                        .valueStream()
                        .map(axis -> axis.get("max").asInt())
                        .distinct())
                .hasSize(1);
        assertThat(option.at("/media/0/option/yAxis/2/data").valueStream().map(JsonNode::asString))
                .containsExactly("Force", "Drugs");
        assertThat(data(option, "points-1").get(0).isNull()).isTrue();
        assertThat(data(option, "points-1").get(1).at("/value/0").asDouble()).isEqualTo(30);
        assertThat(series(option, "feet-0").get("stack"))
                .isNotEqualTo(series(option, "feet-1").get("stack"));
        assertThat(option.at("/baseOption/yAxis/1/data").valueStream().map(JsonNode::asString))
                .containsExactly("{v|25%}{s| of 20}", "{s|1 of 4}");
    }

    @Test
    void aDarkerCellHoldsMoreAndAnEmptyOneHoldsNothing() {
        JsonNode option = Chart.of(DrawnShapes.heat(links(
                        Cell.of(1), Cell.of(2020), 1, Cell.of(1), Cell.of(2019), 100, Cell.of(2), Cell.of(2019), 50)))
                .option();
        assertThat(option.at("/media/3/option/xAxis/0/data").valueStream().map(JsonNode::asString))
                .containsExactly("2019", "2020");
        assertThat(data(option, "column-0").get(0).at("/itemStyle/color").asString())
                .isEqualTo("@heat-5");
        assertThat(data(option, "column-0").get(0).at("/label/formatter").asString())
                .isEqualTo("100");
        assertThat(data(option, "column-1").get(0).at("/itemStyle/color").asString())
                .isEqualTo("@heat-1");
        assertThat(data(option, "column-1").get(1).at("/label/formatter").asString())
                .isEmpty();
    }
}
