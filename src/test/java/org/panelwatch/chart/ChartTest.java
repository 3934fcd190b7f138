package org.panelwatch.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.panelwatch.figure.Figure;
import org.panelwatch.vocabulary.Outcome;
import org.panelwatch.vocabulary.RegimeChange;
import tools.jackson.databind.JsonNode;

class ChartTest {

    private static final Map<Integer, Map<Outcome, Long>> OUTCOMES = Map.of(
            2019, Map.of(Outcome.NOT_PROVEN, 4L, Outcome.DISMISSED, 30L, Outcome.WRITTEN_WARNING, 6L),
            2021, Map.of(Outcome.DISMISSED, 3L, Outcome.MISCONDUCT, 1L));

    static Stream<Figure> figures() {
        return Stream.of(
                Drawn.rateOverTime(Drawn.YEARS),
                Drawn.rateOverTime(Map.of(2020, new long[] {0, 0})),
                Drawn.outcomes("count", OUTCOMES),
                Drawn.outcomes("rate", OUTCOMES),
                Drawn.ratesCompared(categories(1)),
                Drawn.ratesCompared(categories(45)));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyColourOfAnOptionIsInEveryPalette(Figure figure) {
        List<String> tokens = Pattern.compile("\"(@[^\"]*)\"")
                .matcher(Chart.of(figure).option().toString())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertThat(tokens).isNotEmpty();
        for (Palette palette : Palette.values()) {
            assertThat(tokens)
                    .allSatisfy(token -> assertThat(palette.colour(token)).startsWith("#"));
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void anOptionIsDataWithoutCode(Figure figure) {
        assertThat(Chart.of(figure).option().toString()).doesNotContain("function", "=>", "<");
    }

    @Test
    void anEmptyFigureIsNotDrawn() {
        assertThatThrownBy(() -> Chart.of(Drawn.rateOverTime(Map.of()))).hasMessageContaining("empty");
    }

    @Test
    void aRateIsDrawnInPerCentWithItsInterval() {
        JsonNode option = Chart.of(Drawn.rateOverTime(Drawn.YEARS)).option();
        int at2018 = 2018 - 2009;
        assertThat(data(option, "points").get(at2018).get("value").asDouble()).isCloseTo(20, within(1e-9));
        double low = data(option, "feet").get(at2018).asDouble();
        assertThat(low).isCloseTo(8.86, within(0.01));
        assertThat(low + data(option, "intervals").get(at2018).asDouble()).isCloseTo(39.13, within(0.01));
    }

    @Test
    void pointsOfFewerThanTenAreHollowAndNotJoined() {
        JsonNode option = Chart.of(Drawn.rateOverTime(Drawn.YEARS)).option();
        assertThat(data(option, "points")
                        .get(2016 - 2009)
                        .at("/itemStyle/color")
                        .asString())
                .isEqualTo("@card");
        assertThat(data(option, "points").get(2017 - 2009).has("itemStyle")).isFalse();
        assertThat(data(option, "line").get(2016 - 2009).isNull()).isTrue();
        assertThat(data(option, "line").get(2017 - 2009).isNull()).isFalse();
        assertThat(data(option, "bands")
                        .get(2016 - 2009)
                        .at("/tooltip/formatter")
                        .asString())
                .contains("1 of 8", "Fewer than 10")
                .doesNotContain("13%");
    }

    @Test
    void aYearWithoutDecisionsOrWithoutARowIsAGap() {
        Map<Integer, long[]> years = new LinkedHashMap<>();
        years.put(2018, new long[] {5, 25});
        years.put(2019, new long[] {0, 0});
        years.put(2021, new long[] {6, 42});
        JsonNode option = Chart.of(Drawn.rateOverTime(years)).option();
        assertThat(data(option, "points")).hasSize(4);
        for (int gap : new int[] {1, 2}) {
            for (String series : List.of("points", "line", "feet", "intervals")) {
                assertThat(data(option, series).get(gap).isNull()).isTrue();
            }
            assertThat(data(option, "bands").get(gap).at("/tooltip/formatter").asString())
                    .contains("No decisions");
        }
    }

    @Test
    void changesOfTheRulesStandAtTheirDayInOrder() {
        JsonNode layout = Chart.of(Drawn.rateOverTime(Drawn.YEARS)).option().at("/media/3/option");
        List<Double> places = layout.at("/series/0/markLine/data")
                .valueStream()
                .map(line -> line.get(0).get("xAxis").asDouble())
                .toList();
        assertThat(places).hasSize(RegimeChange.values().length).isSorted();
        assertThat(places.get(1)).isEqualTo(2016.0);
        assertThat(places.get(0)).isCloseTo(2015 + 120.0 / 365, within(1e-9));
    }

    @Test
    void aChangeOutsideTheYearsIsNotMarked() {
        JsonNode layout = Chart.of(Drawn.rateOverTime(Map.of(2019, new long[] {10, 30})))
                .option()
                .at("/media/0/option");
        assertThat(layout.at("/series/0/markLine/data")).isEmpty();
        assertThat(layout.at("/title/0/text").asString()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void flagsOfTheRulesNeverOverlap(Width width) {
        YearAxis axis = new YearAxis(2009, 2026, false);
        RegimeMarks.Flags flags = RegimeMarks.on(axis).flags(width);
        assertThat(flags.numbered()).isEqualTo(width.small());
        double taken = -YearAxis.left(width);
        for (RegimeMarks.Flag flag : flags.flags()) {
            double line = (flag.place() - 2009) / 18 * axis.plot(width);
            double length = TextWidth.widest(flag.text().lines().toList(), 11.5);
            double start = flag.side() == RegimeMarks.Side.RIGHT ? line : line - length;
            assertThat(start).isGreaterThanOrEqualTo(taken);
            taken = start + length;
        }
        assertThat(taken).isLessThanOrEqualTo(axis.plot(width) + YearAxis.RIGHT);
    }

    @Test
    void partsAreStackedInTheOrderOfOutcomesAndOnlyThoseThatOccur() {
        JsonNode series = Chart.of(Drawn.outcomes("count", OUTCOMES)).option().at("/baseOption/series");
        assertThat(series.valueStream().map(part -> part.get("id").asString()))
                .containsExactly("bands", "dismissed", "written_warning", "misconduct", "not_proven");
        assertThat(series.get(1).get("data").get(0).get("value").asInt()).isEqualTo(30);
        assertThat(series.get(1).get("data").get(1).isNull()).as("2020").isTrue();
    }

    @Test
    void sharesAddUpToAHundredAndAreToldAsCountsBelowTen() {
        JsonNode option = Chart.of(Drawn.outcomes("rate", OUTCOMES)).option();
        double sum = option.at("/baseOption/series")
                .valueStream()
                .skip(1)
                .mapToDouble(part -> part.get("data").get(0).path("value").asDouble(0))
                .sum();
        assertThat(sum).isCloseTo(100, within(1e-9));
        assertThat(data(option, "dismissed").get(0).at("/tooltip/formatter").asString())
                .contains("30 of 40 (75%)");
        assertThat(data(option, "dismissed").get(2).at("/tooltip/formatter").asString())
                .contains("3 of 4")
                .doesNotContain("%");
    }

    @Test
    void aRowOfFewerThanTenIsLabelledByItsCounts() {
        Map<String, long[]> rows = new LinkedHashMap<>();
        rows.put("Excessive force", new long[] {11, 27});
        rows.put("", new long[] {3, 4});
        JsonNode option = Chart.of(Drawn.ratesCompared(rows)).option();
        assertThat(option.at("/baseOption/yAxis/1/data").valueStream().map(JsonNode::asString))
                .containsExactly("{v|41%}", "{s|3 of 4}");
        assertThat(option.at("/media/0/option/yAxis/0/data").valueStream().map(JsonNode::asString))
                .containsExactly("{k|Excessive force}{n|  (27)}", "{k|Not stated}{n|  (4)}");
        assertThat(data(option, "points").get(1).at("/itemStyle/color").asString())
                .isEqualTo("@card");
    }

    @Test
    void bracesInTheDataAreNotReadAsStyles() {
        JsonNode option = Chart.of(Drawn.ratesCompared(Map.of("{v|100%} {b}", new long[] {1, 20})))
                .option();
        assertThat(option.at("/media/0/option/yAxis/0/data/0").asString()).isEqualTo("{k|(v/100%) (b)}{n|  (20)}");
        assertThat(data(option, "bands").get(0).at("/tooltip/formatter").asString())
                .doesNotContain("{");
    }

    @Test
    void aShareThatIsNotNothingIsNotPrintedAsNothing() {
        assertThat(RatePoint.percentage(1, 300)).isEqualTo("under 1%");
        assertThat(RatePoint.percentage(0, 300)).isEqualTo("0%");
    }

    @Test
    void moreRowsMakeATallerDrawing() {
        assertThat(IntStream.of(1, 2, 12, 45)
                        .map(rows ->
                                Chart.of(Drawn.ratesCompared(categories(rows))).height()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static Map<String, long[]> categories(int count) {
        Map<String, long[]> categories = new LinkedHashMap<>();
        IntStream.range(0, count).forEach(i -> categories.put("Force " + i, new long[] {i % 5, i}));
        return categories;
    }

    private static JsonNode data(JsonNode option, String series) {
        return option.at("/baseOption/series")
                .valueStream()
                .filter(node -> node.get("id").asString().equals(series))
                .findFirst()
                .orElseThrow()
                .get("data");
    }
}
