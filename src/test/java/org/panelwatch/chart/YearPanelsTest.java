package org.panelwatch.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.chart.DrawnOption.data;
import static org.panelwatch.chart.DrawnOption.series;
import static org.panelwatch.chart.DrawnOption.told;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;
import tools.jackson.databind.JsonNode;

/** A rate over years, a small drawing for each group. */
class YearPanelsTest {

    private static final Figure FIGURE = figure(Stream.of(
            row("Discrimination", 2014, 2, 20),
            row("Discrimination", 2016, 1, 4),
            row("Dishonesty", 2015, 10, 20),
            row("Dishonesty", 2016, 0, 12)));

    private static Row row(String group, long year, long hits, long n) {
        Rate rate = Drawn.rate(hits, n);
        return Row.of(
                Cell.of(group),
                Cell.of(year),
                Cell.of(hits),
                Cell.of(n),
                Cell.of(rate.value()),
                Cell.of(rate.low()),
                Cell.of(rate.high()));
    }

    private static Figure figure(Stream<Row> rows) {
        return Drawn.figure(
                new Drawing.RateOverTime("year", "lesser", false, "conduct"),
                List.of(
                        Column.word("conduct", "Conduct"),
                        Column.year("Year"),
                        Column.count("lesser", "Less than dismissal", "officers"),
                        Column.count("n", "Gross misconduct", "officers"),
                        Column.fraction("rate", "Rate"),
                        Column.fraction("low95", "Low"),
                        Column.fraction("high95", "High")),
                rows.toList());
    }

    @Test
    void groupsStandInTheOrderOfTheirRowsOnTheSameAxes() {
        RateLinePanels chart = (RateLinePanels) Chart.of(FIGURE);
        assertThat(chart.panels())
                .extracting(RateLinePanels.Panel::name)
                .containsExactly("Discrimination", "Dishonesty");
        assertThat(chart.panels())
                .extracting(RateLinePanels.Panel::sum)
                .containsExactly("3 of 24 (13%)", "10 of 32 (31%)");
        JsonNode base = chart.option().get("baseOption");
        assertThat(base.get("yAxis").valueStream().map(axis -> axis.get("max").asInt()))
                .hasSize(2)
                .containsOnly(base.at("/yAxis/0/max").asInt());
        assertThat(base.get("xAxis")
                        .valueStream()
                        .filter(axis -> axis.path("id").asString().startsWith("days-"))
                        .map(axis ->
                                axis.get("min").asInt() + "–" + axis.get("max").asInt()))
                .containsExactly("2014–2017", "2014–2017");
    }

    @Test
    void aPointStandsAtItsYearHollowBelowTenAndTellsItsGroup() {
        JsonNode option = Chart.of(FIGURE).option();
        assertThat(data(option, "points-0").get(0).get("value").asDouble()).isEqualTo(10);
        assertThat(data(option, "points-0").get(1).isNull()).isTrue();
        assertThat(data(option, "points-0").get(2).at("/itemStyle/color").asString())
                .isEqualTo("@card");
        assertThat(data(option, "points-1").get(1).get("value").asDouble()).isEqualTo(50);
        assertThat(series(option, "points-1").get("xAxisIndex").asInt()).isEqualTo(3);
        assertThat(series(option, "bands-1").get("xAxisIndex").asInt()).isEqualTo(5);
        assertThat(told(data(option, "bands-1").get(1)))
                .startsWith("Dishonesty, 2015\nLess than dismissal: 10 of 20 (50%)");
    }

    @Test
    void aMarkLeadsToTheYearOfItsGroup() {
        ChartMarks marks = ChartMarks.of(FIGURE);
        assertThat(marks.at("bands-1", 2))
                .hasValueSatisfying(mark -> assertThat(mark.rows()).containsExactly("Dishonesty.2016"));
        assertThat(marks.at("points-0", 1)).isEmpty();
        assertThat(marks.at("bands-2", 0)).isEmpty();
    }

    @Test
    void noMoreThanTwelveGroupsAreDrawnTheFirst() {
        Figure many = figure(IntStream.range(0, 14).mapToObj(group -> row("Group " + group, 2020, 1, 12)));
        assertThat(((RateLinePanels) Chart.of(many)).panels())
                .extracting(RateLinePanels.Panel::name)
                .hasSize(12)
                .startsWith("Group 0")
                .endsWith("Group 11");
        assertThat(ChartMarks.of(many).series()).containsKey("bands-11").doesNotContainKey("bands-12");
    }

    @Test
    void titlesAndYearsHaveRoomAtEveryWidth() {
        Figure many = figure(IntStream.rangeClosed(2009, 2026)
                .boxed()
                .flatMap(year -> IntStream.range(0, 12)
                        .mapToObj(group -> row("Abuse of position for a sexual purpose " + group, year, 1, 12))));
        RateLinePanels chart = (RateLinePanels) Chart.of(many);
        for (JsonNode medium : chart.option().get("media").valueStream().toList()) {
            JsonNode layout = medium.get("option");
            int width = Math.max(288, medium.at("/query/minWidth").asInt());
            int abreast = width < 656 ? 1 : 3;
            JsonNode title = layout.at("/title/0/text");
            assertThat(title.asString().lines().map(line -> line.replaceAll("\\{.\\|([^}]*)}", "$1")))
                    .allSatisfy(line -> assertThat(TextWidth.of(line, 13)).isLessThan((double) width / abreast));
            double plot = width
                    * Double.parseDouble(layout.at("/grid/0/width").asString().replace("%", ""))
                    / 100;
            long years = layout.at("/xAxis/0/data")
                    .valueStream()
                    .filter(year -> !year.asString().isEmpty())
                    .count();
            assertThat(years).isPositive();
            assertThat(years * TextWidth.of("2018", 11)).isLessThan(plot);
            int bottom = layout.at("/grid/11/top").asInt()
                    + layout.at("/grid/11/height").asInt();
            assertThat(bottom).isLessThan(width < 656 ? chart.narrowHeight() : chart.height());
        }
    }
}
