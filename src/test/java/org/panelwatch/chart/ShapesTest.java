package org.panelwatch.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.chart.DrawnOption.ids;
import static org.panelwatch.chart.DrawnShapes.links;
import static org.panelwatch.chart.DrawnShapes.named;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.vocabulary.Outcome;
import tools.jackson.databind.JsonNode;

/** What holds for every shape, at any size. */
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
}
