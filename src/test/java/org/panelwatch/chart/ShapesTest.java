package org.panelwatch.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.vocabulary.Outcome;
import tools.jackson.databind.JsonNode;

class ShapesTest {

    private static final Column PUBLISHED =
            new Column("value", Column.Type.NUMBER, "Officers barred", "officers", "Not published");
    private static final Drawing.Points.Quartiles QUARTILES = new Drawing.Points.Quartiles(100, 200, 300);

    static Stream<Figure> figures() {
        return IntStream.of(1, 2, 12, 45).boxed().flatMap(ShapesTest::ofSize);
    }

    private static Stream<Figure> ofSize(int size) {
        Map<String, Map<Cell, Long>> parts =
                named(size, i -> Map.of(Cell.of(Outcome.DISMISSED), i + 1L, Cell.UNKNOWN, 2L));
        return Stream.of(
                DrawnShapes.stackedCompared("count", parts),
                DrawnShapes.stackedCompared("rate", parts),
                DrawnShapes.dumbbell(named(size, i -> new long[] {i / 2, i, i / 3, i})),
                DrawnShapes.funnel(named(size, i -> new long[] {i / 3, i + 1}), List.of("Force 0", "Force 7")),
                DrawnShapes.bars(PUBLISHED, named(size, i -> i % 3 == 1 ? Cell.UNKNOWN : Cell.of(i * 1.5))),
                DrawnShapes.barsInParts(false, parts),
                DrawnShapes.barsInParts(true, parts),
                DrawnShapes.flow(List.of(links(size))),
                DrawnShapes.points(named(size, i -> new long[] {i, 2 * i, -3 * i, 90, 400}), QUARTILES),
                DrawnShapes.panels(named(size, i -> named(3, j -> new long[] {j, i + j}))),
                DrawnShapes.heat(links(size)),
                DrawnShapes.timeline(IntStream.range(0, size)
                        .mapToObj(i -> List.of("20%02d-03".formatted(i), "Decision " + i, i % 2 == 0 ? "" : "Stands"))
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyShapeIsDataWithColoursThatEveryPaletteHas(Figure figure) {
        Chart chart = Chart.of(figure);
        String option = chart.option().toString();
        assertThat(option).doesNotContain("function", "=>", "<");
        List<String> tokens = Pattern.compile("\"(@[^\"]*)\"")
                .matcher(option)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertThat(tokens).isNotEmpty();
        for (Palette palette : Palette.values()) {
            assertThat(tokens)
                    .allSatisfy(token -> assertThat(palette.colour(token)).startsWith("#"));
        }
        assertThat(chart.height()).isBetween(30, 6000);
        assertThat(chart.narrowHeight()).isBetween(30, 12000);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void whatIsLaidOutForAWidthIsLaidOnSomethingThatIsDrawn(Figure figure) {
        JsonNode option = Chart.of(figure).option();
        for (JsonNode media : option.get("media")) {
            for (String kind : List.of("series", "xAxis", "yAxis", "grid")) {
                if (media.get("option").path(kind).isArray()
                        && option.at("/baseOption/" + kind).isArray()) {
                    List<String> known = ids(option.at("/baseOption/" + kind));
                    List<String> laid = ids(media.get("option").get(kind)).stream()
                            .filter(id -> !List.of("ends", "names").contains(id))
                            .toList();
                    assertThat(known).as(kind).containsAll(laid);
                }
            }
        }
    }

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

    static Stream<Figure> figuresOfNothing() {
        return Stream.of(
                DrawnShapes.stackedCompared("rate", Map.of("", Map.of(Cell.UNKNOWN, 0L))),
                DrawnShapes.dumbbell(Map.of("", new long[] {0, 0, 0, 0})),
                DrawnShapes.bars(PUBLISHED, Map.of("", Cell.UNKNOWN)),
                DrawnShapes.barsInParts(false, Map.of("", Map.of(Cell.UNKNOWN, 0L))),
                DrawnShapes.flow(List.of(links(Cell.UNKNOWN, Cell.UNKNOWN, 0))),
                DrawnShapes.points(Map.of("", new long[] {0}), QUARTILES),
                DrawnShapes.panels(Map.of("", Map.of("", new long[] {0, 0}))),
                DrawnShapes.heat(links(Cell.UNKNOWN, Cell.UNKNOWN, 0)),
                DrawnShapes.timeline(List.of(List.of("", "", ""))));
    }

    @ParameterizedTest
    @MethodSource("figuresOfNothing")
    void whereNothingIsKnownNoNumberIsMadeUp(Figure figure) {
        assertThat(Chart.of(figure).option().toString()).doesNotContain("NaN", "Infinity");
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

    @Test
    void everyMarginOfAFlowAddsUpAndStandingsAreInTheOrderOfTheirMeaning() {
        Cell dismissed = Cell.of(Outcome.DISMISSED);
        Cell warning = Cell.of(Outcome.FINAL_WRITTEN_WARNING);
        FlowChart chart = (FlowChart) Chart.of(DrawnShapes.flow(List.of(
                links(warning, dismissed, 2, warning, warning, 5, dismissed, dismissed, 9),
                links(dismissed, dismissed, 10, dismissed, warning, 1, warning, warning, 5))));
        assertThat(chart.nodes())
                .extracting(FlowChart.Node::id)
                .containsExactly(
                        "0:dismissed",
                        "0:final_written_warning",
                        "1:dismissed",
                        "1:final_written_warning",
                        "2:dismissed",
                        "2:final_written_warning");
        assertThat(chart.nodes()).extracting(FlowChart.Node::count).containsExactly(9L, 7L, 11L, 5L, 10L, 6L);
        assertThat(data(chart.option(), "flow")).hasSize(6);
        assertThat(series(chart.option(), "flow").get("links")).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void labelsOfAFlowFitBetweenItsColumnsAndAboveOneAnother(Width width) {
        FlowChart chart = (FlowChart) Chart.of(DrawnShapes.flow(List.of(links(12), links(12))));
        double column = (width.least() - chart.labelWidth(width) - 8 - 12) / 2;
        for (FlowChart.Node node : chart.nodes()) {
            List<String> lines = chart.lines(width, node);
            assertThat(TextWidth.widest(lines, 12)).isLessThanOrEqualTo(column - 12);
            assertThat(lines.size() * 15).isLessThanOrEqualTo(chart.gap(width));
        }
    }

    @Test
    void openCasesHaveAnotherMarkerAndFewCasesHaveNoQuartiles() {
        JsonNode option = Chart.of(DrawnShapes.points(sorted("Kent", new long[] {10, 20, -400}), QUARTILES))
                .option();
        assertThat(data(option, "closed")).hasSize(2);
        assertThat(data(option, "open")).hasSize(1);
        assertThat(series(option, "open").get("symbol"))
                .isNotEqualTo(series(option, "closed").get("symbol"));
        assertThat(option.at("/baseOption/legend/data")
                        .valueStream()
                        .map(entry -> entry.get("name").asString()))
                .containsExactly("Ended", "Still open: days so far");
        assertThat(option.toString()).doesNotContain("markLine");
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void theLineOfAQuartileRunsThroughNoWordsOfAnother(Width width) {
        for (long longest : new long[] {320, 600, 5000}) {
            PointRows rows = (PointRows) Chart.of(
                    DrawnShapes.points(sorted("Kent", new long[] {10, 20, 30, 40, longest}), QUARTILES));
            List<PointRows.Mark> marks = rows.marks(width);
            assertThat(marks).hasSize(3);
            for (int i = 0; i < marks.size(); i++) {
                for (int above = 0; above < i; above++) {
                    PointRows.Mark line = marks.get(above);
                    PointRows.Mark words = marks.get(i);
                    assertThat(
                                    words.right()
                                            ? line.value() <= words.value() || !line.right()
                                            : line.value() >= words.value())
                            .as(words + " under " + line)
                            .isTrue();
                }
            }
        }
    }

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

    @ParameterizedTest
    @EnumSource(Width.class)
    void decisionsStandInProportionAndTheirWordsNeverOverlap(Width width) {
        TimelineChart chart = (TimelineChart) Chart.of(DrawnShapes.timeline(List.of(
                List.of("2020-01-01", "Hearing: dismissed", "Dismissed"),
                List.of("2020-01-11", "Appeal lodged and allowed by the tribunal, which sent the case back", ""),
                List.of("2020-01-21", "Rehearing", "Not proven"),
                List.of("2022-01-01", "High Court", "Not proven"))));
        List<Double> places = chart.places(width);
        assertThat(places.get(2) - places.get(0)).isCloseTo(2 * (places.get(1) - places.get(0)), within(1e-6));
        List<Double> labels = chart.labelPlaces(width);
        IntStream.range(1, labels.size())
                .forEach(i -> assertThat(labels.get(i) - labels.get(i - 1)).isGreaterThanOrEqualTo(46));
        assertThat(labels).isSorted();
    }

    private static <T> Map<String, T> named(int size, IntFunction<T> of) {
        Map<String, T> named = new LinkedHashMap<>();
        IntStream.range(0, size).forEach(i -> named.put(i == 3 ? "" : "Force " + i, of.apply(i)));
        return named;
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> sorted(Object... pairs) {
        Map<String, T> sorted = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            sorted.put((String) pairs[i], (T) pairs[i + 1]);
        }
        return sorted;
    }

    private static Map<List<Cell>, Long> links(int size) {
        Map<List<Cell>, Long> links = new LinkedHashMap<>();
        IntStream.range(0, size)
                .forEach(i -> links.put(
                        List.of(
                                new Cell.Text("Outcome of a kind that is called number " + i),
                                new Cell.Text("Result " + i)),
                        i + 1L));
        return links;
    }

    private static Map<List<Cell>, Long> links(Object... triples) {
        Map<List<Cell>, Long> links = new LinkedHashMap<>();
        for (int i = 0; i < triples.length; i += 3) {
            links.put(List.of((Cell) triples[i], (Cell) triples[i + 1]), (long) (int) triples[i + 2]);
        }
        return links;
    }

    private static List<String> ids(JsonNode nodes) {
        return nodes.valueStream().map(node -> node.get("id").asString()).toList();
    }

    private static String told(JsonNode item) {
        return item.at("/tooltip/formatter").asString();
    }

    private static JsonNode data(JsonNode option, String series) {
        return series(option, series).get("data");
    }

    private static JsonNode series(JsonNode option, String series) {
        return option.at("/baseOption/series")
                .valueStream()
                .filter(node -> node.path("id").asString("").equals(series))
                .findFirst()
                .orElseThrow();
    }
}
