package org.panelwatch.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.panelwatch.chart.DrawnOption.data;
import static org.panelwatch.chart.DrawnOption.series;
import static org.panelwatch.chart.DrawnShapes.links;
import static org.panelwatch.chart.DrawnShapes.sorted;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Drawing;
import org.panelwatch.vocabulary.Outcome;
import tools.jackson.databind.JsonNode;

/** What follows a decision: flows, times and journeys. */
class JourneyShapesTest {

    private static final Drawing.Points.Quartiles QUARTILES = new Drawing.Points.Quartiles(100, 200, 300);

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
}
