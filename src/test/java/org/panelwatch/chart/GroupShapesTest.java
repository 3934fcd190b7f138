package org.panelwatch.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.panelwatch.chart.DrawnOption.data;
import static org.panelwatch.chart.DrawnOption.series;
import static org.panelwatch.chart.DrawnOption.told;
import static org.panelwatch.chart.DrawnShapes.sorted;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.vocabulary.Outcome;
import tools.jackson.databind.JsonNode;

/** Groups beside one another: bars, parts and pairs. */
class GroupShapesTest {

    private static final Column PUBLISHED =
            new Column("value", Column.Type.NUMBER, "Officers barred", "officers", "Not published");

    @Test
    void sharesOfAGroupAddUpToAHundredAndAreToldAsCountsBelowTen() {
        JsonNode option = Chart.of(DrawnShapes.stackedCompared(
                        "rate",
                        sorted(
                                "Kent",
                                Map.of(Cell.of(Outcome.DISMISSED), 30L, Cell.of(Outcome.NOT_PROVEN), 10L),
                                "Essex",
                                Map.of(Cell.of(Outcome.DISMISSED), 3L, Cell.of(Outcome.NOT_PROVEN), 1L))))
                .option();
        assertThat(data(option, "dismissed").get(0).get("value").asDouble()).isEqualTo(75);
        assertThat(data(option, "not_proven").get(0).get("value").asDouble()).isEqualTo(25);
        assertThat(told(data(option, "dismissed").get(0))).isEqualTo("Dismissed, Kent\n30 of 40 (75%)");
        assertThat(told(data(option, "dismissed").get(1))).contains("3 of 4").doesNotContain("%");
        assertThat(data(option, "dismissed").get(1).at("/itemStyle/opacity").asDouble())
                .isLessThan(1);
    }

    @Test
    void aPairOfFewerThanTenIsHollowAndGreyAndSaysItsCounts() {
        JsonNode option = Chart.of(DrawnShapes.dumbbell(
                        sorted("Force", new long[] {10, 40, 8, 40}, "Drugs", new long[] {2, 6, 1, 5})))
                .option();
        assertThat(data(option, "first").get(0).at("/value/0").asDouble()).isEqualTo(25);
        assertThat(data(option, "last").get(0).at("/value/0").asDouble()).isEqualTo(20);
        assertThat(data(option, "last")).hasSize(1);
        assertThat(data(option, "small-last")).hasSize(1);
        assertThat(series(option, "small-last").at("/itemStyle/color").asString())
                .isEqualTo("@card");
        assertThat(option.at("/baseOption/yAxis/1/data").valueStream().map(JsonNode::asString))
                .containsExactly("{v|25% → 20%}", "{s|2 of 6 → 1 of 5}");
        assertThat(data(option, "feet").get(0).asDouble()).isEqualTo(20);
        assertThat(data(option, "between").get(0).asDouble()).isCloseTo(5, within(1e-9));
        assertThat(series(option, "first").get("symbol"))
                .isNotEqualTo(series(option, "last").get("symbol"));
    }

    @Test
    void aNumberThatIsNotPublishedIsAGapAndADecimalStays() {
        JsonNode option = Chart.of(DrawnShapes.bars(
                        PUBLISHED, sorted("2019", Cell.of(1251), "2020", Cell.UNKNOWN, "2021", Cell.of(12.5))))
                .option();
        assertThat(data(option, "value").get(1).isNull()).isTrue();
        assertThat(told(data(option, "bands").get(1))).contains("Not published");
        assertThat(option.at("/baseOption/yAxis/1/data").valueStream().map(JsonNode::asString))
                .containsExactly("{v|1,251}", "{v|–}", "{v|12.5}");
        assertThat(option.at("/baseOption/series")
                        .valueStream()
                        .map(one -> one.get("type").asString()))
                .containsOnly("bar");
    }

    @Test
    void barsInPartsAreStackedOnlyWhereTheWholeIsMeant() {
        Map<String, Map<Cell, Long>> parts =
                sorted("2019", Map.of(Cell.of(Outcome.DISMISSED), 30L, Cell.of(Outcome.NOT_PROVEN), 10L));
        assertThat(series(Chart.of(DrawnShapes.barsInParts(true, parts)).option(), "dismissed")
                        .has("stack"))
                .isTrue();
        JsonNode grouped = Chart.of(DrawnShapes.barsInParts(false, parts)).option();
        assertThat(series(grouped, "dismissed").has("stack")).isFalse();
        assertThat(data(grouped, "dismissed").get(0).at("/label/formatter").asString())
                .isEqualTo("30");
    }

    @Test
    void partsThatAreNumbersAreNamedWithTheirUnitInTheirOrder() {
        List<Row> rows = Stream.of(Cell.of(60), Cell.UNKNOWN, Cell.of(1), Cell.of(24))
                .map(months -> Row.of(new Cell.Text("Final written warning"), months, Cell.of(3)))
                .toList();
        Figure figure = Drawn.figure(
                new Drawing.Bars("sanction", "months", "count", true),
                List.of(
                        Column.word("sanction", "Sanction"),
                        new Column("months", Column.Type.INTEGER, "Length", "months", "No length stated"),
                        Column.count("count", "Officers", "officers")),
                rows);
        assertThat(((PlainBars) Chart.of(figure)).parts())
                .extracting(Part::label)
                .containsExactly("1 month", "24 months", "60 months", "No length stated");
    }
}
