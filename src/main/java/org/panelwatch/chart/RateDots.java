package org.panelwatch.chart;

import java.util.List;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rates side by side in per cent, one a row in the order of the figure: dot, 95% interval, and the value at the right.
 * Below 10 decisions the dot is hollow and the value is "3 of 4".
 */
public record RateDots(String hitsLabel, List<RatePoint> points) implements Chart {

    private static final double SIZE = 13;
    private static final int LINE = 17;
    private static final int RIGHT = 64;
    private static final double WIDEST_NAME = 220;
    private static final int MANY = 15;

    static RateDots of(Figure figure, Drawing.RatesCompared drawing) {
        String unknown = figure.column(drawing.dimension()).map(Column::unknown).orElse("Not stated");
        List<RatePoint> points = figure.rows().stream()
                .map(row -> RatePoint.of(name(figure, row, drawing, unknown), figure, row, drawing.hits()))
                .toList();
        return new RateDots(figure.column(drawing.hits()).map(Column::label).orElse(""), points);
    }

    private static String name(Figure figure, Row row, Drawing.RatesCompared drawing, String unknown) {
        return switch (figure.cell(row, drawing.dimension())) {
            case Cell.Word word -> word.value().label();
            case Cell.Text text -> text.value();
            case Cell.Count count -> Long.toString(count.value());
            case Cell.Fraction fraction -> Double.toString(fraction.value());
            case Cell.Unknown nothing -> unknown;
        };
    }

    @Override
    public ObjectNode option() {
        ObjectNode base = base(Scale.ofRates(points));
        ObjectNode option = Fragment.of("{}");
        option.set("baseOption", base);
        option.putArray("media")
                .add(Width.NARROW.media(narrow(Width.NARROW)))
                .add(Width.PHONE.media(narrow(Width.PHONE)))
                .add(Width.MEDIUM.media(wide()))
                .add(Width.WIDE.media(wide()));
        return option;
    }

    @Override
    public int height() {
        return points.size() * Math.max(32, nameLines(nameWidth()) * LINE + 8) + 30 + top();
    }

    @Override
    public int narrowHeight() {
        return points.size() * (nameLines(narrowNameWidth(Width.PHONE)) * LINE + 25) + 30 + top() + 8;
    }

    private int top() {
        return points.size() > MANY ? 28 : 8;
    }

    private ObjectNode base(Scale scale) {
        ObjectNode base = Fragment.of("""
                {"animation": false, "textStyle": {"fontFamily": "Inter, sans-serif", "color": "@ink-2"},
                 "backgroundColor": "transparent",
                 "tooltip": {"trigger": "item", "renderMode": "richText", "confine": true, "transitionDuration": 0,
                   "backgroundColor": "@ink", "borderWidth": 0, "padding": [9, 12], "textStyle": {"color": "@paper", "fontSize": 13}},
                 "yAxis": [
                   {"id": "names", "type": "category", "inverse": true, "position": "left", "axisTick": {"show": false},
                    "axisLine": {"show": false},
                    "axisLabel": {"interval": 0, "align": "left", "color": "@ink", "fontSize": 13, "lineHeight": 17, "hideOverlap": false,
                      "rich": {"k": {"color": "@ink", "fontSize": 13, "lineHeight": 17}, "n": {"color": "@ink-2", "fontSize": 13, "lineHeight": 17}}}},
                   {"id": "values", "type": "category", "inverse": true, "position": "right", "axisTick": {"show": false},
                    "axisLine": {"show": false},
                    "axisLabel": {"interval": 0, "align": "right", "lineHeight": 17, "hideOverlap": false,
                      "rich": {"v": {"color": "@ink", "fontWeight": 600, "fontSize": 13, "lineHeight": 17}, "s": {"color": "@ink-2", "fontSize": 12, "lineHeight": 17}}}},
                   {"id": "bands", "type": "category", "inverse": true, "show": false}],
                 "xAxis": [
                   {"id": "rates", "type": "value", "position": "bottom", "min": 0, "max": %1$d, "interval": %2$d,
                    "axisLabel": {"formatter": "{value}%%", "color": "@ink-3", "fontSize": 12}, "splitLine": {"lineStyle": {"color": "@line"}}},
                   {"id": "top", "type": "value", "position": "top", "min": 0, "max": %1$d, "interval": %2$d,
                    "axisLabel": {"formatter": "{value}%%", "color": "@ink-3", "fontSize": 12}, "splitLine": {"show": false}}]}
                """, scale.max(), scale.step());
        ((ObjectNode) base.get("xAxis").get(1)).put("show", points.size() > MANY);
        ArrayNode values = ((ObjectNode) base.get("yAxis").get(1)).putArray("data");
        points.forEach(point -> values.add(Fragment.styled(point.rate().small() ? "s" : "v", point.value())));
        base.set("series", series(scale));
        return base;
    }

    private ArrayNode series(Scale scale) {
        ObjectNode bands = Fragment.of("""
                {"id": "bands", "type": "bar", "yAxisIndex": 2, "barWidth": "100%", "z": 0, "itemStyle": {"color": "transparent"},
                 "emphasis": {"itemStyle": {"color": "@accent-soft", "opacity": 0.65}}}
                """);
        ObjectNode feet = Fragment.of("""
                {"id": "feet", "type": "bar", "stack": "interval", "barWidth": 2.5, "silent": true, "itemStyle": {"color": "transparent"}}
                """);
        ObjectNode intervals = Fragment.of("""
                {"id": "intervals", "type": "bar", "stack": "interval", "barWidth": 2.5, "silent": true,
                 "itemStyle": {"color": "@fww", "opacity": 0.5, "borderRadius": 1}}
                """);
        ObjectNode dots = Fragment.of("""
                {"id": "points", "type": "scatter", "symbolSize": 10, "silent": true, "z": 4,
                 "itemStyle": {"color": "@fww", "borderColor": "@fww", "borderWidth": 2, "opacity": 1}}
                """);
        ArrayNode starts = feet.putArray("data");
        ArrayNode spans = intervals.putArray("data");
        points.forEach(point -> point.addInterval(starts, spans));
        ArrayNode told = bands.putArray("data");
        points.forEach(point -> told.addObject()
                .put("value", scale.max())
                .putObject("tooltip")
                .put("formatter", point.told(hitsLabel)));
        ArrayNode placed = dots.putArray("data");
        for (int row = 0; row < points.size(); row++) {
            addDot(placed, points.get(row), row);
        }
        return Fragment.array().add(bands).add(feet).add(intervals).add(dots);
    }

    private static void addDot(ArrayNode dots, RatePoint point, int row) {
        if (!point.drawn()) {
            dots.addNull();
            return;
        }
        ObjectNode dot = dots.addObject();
        dot.putArray("value").add(point.percent()).add(row);
        if (point.rate().small()) {
            dot.putObject("itemStyle").put("color", "@card");
        }
    }

    /** Names in a column at the left, values in a column at the right. */
    private ObjectNode wide() {
        int left = (int) Math.ceil(nameWidth()) + 14;
        return layout(left, RIGHT, 8, false, nameWidth(), left, RIGHT - 4);
    }

    /** Names and values above their bar, which has the whole width. */
    private ObjectNode narrow(Width width) {
        return layout(12, 16, 12, true, narrowNameWidth(width), -12, -16);
    }

    private ObjectNode layout(
            int left, int right, int above, boolean inside, double nameWidth, int nameMargin, int valueMargin) {
        ObjectNode layout = Fragment.of("""
                {"grid": {"left": %d, "right": %d, "top": %d, "bottom": 28, "outerBoundsMode": "none"},
                 "yAxis": [{"id": "names", "axisLabel": {"margin": %d, "width": %s, "overflow": "break"}},
                   {"id": "values", "axisLabel": {"margin": %d}}]}
                """, left, right, top() - 8 + above, nameMargin, nameWidth, valueMargin);
        ArrayNode names = ((ObjectNode) layout.get("yAxis").get(0)).putArray("data");
        points.forEach(point -> names.add(Fragment.styled("k", point.name())
                + Fragment.styled("n", "  (" + point.rate().n() + ")")));
        for (int axis = 0; axis < 2; axis++) {
            ObjectNode label = ((ObjectNode) layout.get("yAxis").get(axis)).withObject("axisLabel");
            label.put("inside", inside).put("verticalAlign", inside ? "bottom" : "middle");
            label.putArray("padding").add(0).add(0).add(inside ? 7 : 0).add(0);
        }
        return layout;
    }

    private String words(RatePoint point) {
        return point.name() + "  (" + point.rate().n() + ")";
    }

    private double nameWidth() {
        double widest = points.stream()
                .mapToDouble(point -> TextWidth.of(words(point), SIZE))
                .max()
                .orElse(0);
        return Math.min(WIDEST_NAME, widest);
    }

    private static double narrowNameWidth(Width width) {
        return width.least() - RIGHT;
    }

    private int nameLines(double width) {
        return points.stream()
                .mapToInt(point -> TextWidth.lines(words(point), SIZE, width))
                .max()
                .orElse(1);
    }
}
