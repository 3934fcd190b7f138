package org.panelwatch.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A rate over years in per cent: a point with its 95% interval for each year, hollow below 10 decisions. The line joins
 * only years next to each other that have 10 or more. A year without decisions is a gap.
 */
public record RateLine(String hitsLabel, Map<Integer, RatePoint> points, TimePlot plot) implements Chart {

    static RateLine of(Figure figure, Drawing.RateOverTime drawing) {
        YearAxis axis = YearAxis.of(figure, drawing.year(), drawing.financial());
        Map<Integer, RatePoint> points = axis.years()
                .boxed()
                .collect(Collectors.toMap(Function.identity(), year -> point(figure, drawing, axis, year)));
        String label = figure.column(drawing.hits()).map(Column::label).orElse("");
        return new RateLine(label, points, TimePlot.of(figure, axis));
    }

    private static RatePoint point(Figure figure, Drawing.RateOverTime drawing, YearAxis axis, int year) {
        String name = axis.told(year);
        return figure.rows().stream()
                .filter(row -> YearAxis.has(figure, row, drawing.year(), year))
                .findFirst()
                .map(row -> RatePoint.of(name, figure, row, drawing.hits()))
                .orElse(new RatePoint(name, new Rate(0, 0, 0, 0)));
    }

    @Override
    public ObjectNode option() {
        Scale scale = Scale.ofRates(points.values());
        ObjectNode base = plot.base(scale, "%");
        base.putArray("series")
                .add(plot.bands(scale, year -> at(year).told(hitsLabel)))
                .addAll(drawn());
        return Fragment.responsive(base, width -> plot.layout(width, counts(width), inline(width) ? "" : "\n\nof", 0));
    }

    @Override
    public int height() {
        return plot.height(Width.WIDE, 300, counts(Width.WIDE).size(), 0);
    }

    @Override
    public int narrowHeight() {
        return plot.height(Width.PHONE, 210, counts(Width.PHONE).size(), 0);
    }

    private RatePoint at(int year) {
        return Optional.ofNullable(points.get(year)).orElseThrow();
    }

    private List<ObjectNode> drawn() {
        ObjectNode feet = RateMarks.feet();
        ObjectNode intervals = RateMarks.intervals();
        ObjectNode line = Fragment.of("""
                {"id": "line", "type": "line", "showSymbol": false, "silent": true, "connectNulls": false, "z": 3,
                 "lineStyle": {"color": "@fww", "width": 2.5}}
                """);
        ObjectNode dots = RateMarks.dots();
        ArrayNode joined = line.putArray("data");
        ArrayNode marked = dots.putArray("data");
        ArrayNode starts = feet.putArray("data");
        ArrayNode spans = intervals.putArray("data");
        plot.axis().years().mapToObj(this::at).forEach(point -> {
            point.addInterval(starts, spans);
            addJoined(joined, point);
            addDot(marked, point);
        });
        return List.of(feet, intervals, line, dots);
    }

    private static void addJoined(ArrayNode joined, RatePoint point) {
        if (point.rate().small()) {
            joined.addNull();
        } else {
            joined.add(point.percent());
        }
    }

    private static void addDot(ArrayNode dots, RatePoint point) {
        if (!point.drawn()) {
            dots.addNull();
            return;
        }
        ObjectNode dot = dots.addObject().put("value", point.percent());
        if (point.rate().small()) {
            dot.putObject("itemStyle").put("color", "@card");
        }
    }

    /** "5 of 25" under each year where there is room, otherwise 5 above 25. */
    private List<YearAxis.LabelRow> counts(Width width) {
        return inline(width)
                ? List.of(row(width, RatePoint::fraction))
                : List.of(
                        row(width, point -> Long.toString(point.rate().hits())),
                        row(width, point -> Long.toString(point.rate().n())));
    }

    private boolean inline(Width width) {
        return plot.axis().holds(width, row(width, RatePoint::fraction));
    }

    private YearAxis.LabelRow row(Width width, Function<RatePoint, String> words) {
        String style = width.small() ? "m" : "n";
        return new YearAxis.LabelRow(
                year -> Fragment.styled(style, at(year).drawn() ? words.apply(at(year)) : "–"),
                width.small() ? 10.5 : 12);
    }
}
