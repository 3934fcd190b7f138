package org.panelwatch.chart;

import java.util.List;
import java.util.function.IntFunction;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What every chart of rows is drawn on: names at the left and values at the right, on narrow drawings both above their
 * row, and a band to point at for each row.
 *
 * @param right pixels for the values
 * @param bars pixels that the bars of a row take; 0 where marks stand on the middle of the row
 */
record RowPlot(List<Label> labels, int right, int bars) {

    static final double SIZE = 13;
    private static final int LINE = 17;
    private static final double WIDEST_NAME = 220;
    private static final int MANY = 15;

    /** The words of one row. @param after said after its name @param value at the right, in a style @param words of the value */
    record Label(String name, String after, String value, String words) {

        static Label plain(String name, String after) {
            return new Label(name, after, "", "");
        }

        /** @param strong whether it is a value to be read, rather than a count instead of one */
        static Label of(String name, String after, String value, boolean strong) {
            return new Label(name, after, Fragment.styled(strong ? "v" : "s", value), value);
        }

        private String whole() {
            return after.isEmpty() ? name : name + "  " + after;
        }

        String styled() {
            return Fragment.styled("k", name) + (after.isEmpty() ? "" : Fragment.styled("n", "  " + after));
        }
    }

    /** A plot with as much room at the right as its values need. */
    static RowPlot of(List<Label> labels, int bars) {
        double widest = labels.stream()
                .mapToDouble(label -> TextWidth.of(label.words(), SIZE))
                .max()
                .orElse(0);
        return new RowPlot(labels, widest == 0 ? 20 : Math.max(64, (int) Math.ceil(widest) + 14), bars);
    }

    /** The option without series. @param unit put after a number on the value axis */
    ObjectNode base(Scale scale, String unit) {
        ObjectNode base = Fragment.shell();
        base.setAll(Fragment.of("""
                {"yAxis": [
                   {"id": "names", "type": "category", "inverse": true, "position": "left", "axisTick": {"show": false},
                    "axisLine": {"show": false},
                    "axisLabel": {"interval": 0, "align": "left", "color": "@ink", "fontSize": 13, "lineHeight": 17, "hideOverlap": false,
                      "rich": {"k": {"color": "@ink", "fontSize": 13, "lineHeight": 17, "textBorderColor": "@card", "textBorderWidth": 3},
                        "n": {"color": "@ink-2", "fontSize": 13, "lineHeight": 17, "textBorderColor": "@card", "textBorderWidth": 3}}}},
                   {"id": "values", "type": "category", "inverse": true, "position": "right", "axisTick": {"show": false},
                    "axisLine": {"show": false},
                    "axisLabel": {"interval": 0, "align": "right", "lineHeight": 17, "hideOverlap": false,
                      "rich": {"v": {"color": "@ink", "fontWeight": 600, "fontSize": 13, "lineHeight": 17}, "s": {"color": "@ink-2", "fontSize": 12, "lineHeight": 17}}}},
                   {"id": "bands", "type": "category", "inverse": true, "show": false}],
                 "xAxis": [
                   {"id": "rates", "type": "value", "position": "bottom", "min": 0, "max": %1$d, "interval": %2$d,
                    "axisLabel": {"color": "@ink-3", "fontSize": 12, "hideOverlap": true}, "splitLine": {"lineStyle": {"color": "@line"}}},
                   {"id": "top", "type": "value", "position": "top", "min": 0, "max": %1$d, "interval": %2$d,
                    "axisLabel": {"color": "@ink-3", "fontSize": 12, "hideOverlap": true}, "splitLine": {"show": false}}]}
                """, scale.max(), scale.step()));
        for (int axis = 0; axis < 2; axis++) {
            ((ObjectNode) base.get("xAxis").get(axis)).withObject("axisLabel").put("formatter", "{value}" + unit);
        }
        ((ObjectNode) base.get("xAxis").get(1)).put("show", labels.size() > MANY);
        ArrayNode values = ((ObjectNode) base.get("yAxis").get(1)).putArray("data");
        labels.forEach(label -> values.add(label.value()));
        return base;
    }

    /** An invisible bar for each row, so that a reader can point anywhere in it. */
    ObjectNode bands(Scale scale, IntFunction<String> told) {
        ObjectNode bands = Fragment.of("""
                {"id": "bands", "type": "bar", "yAxisIndex": 2, "barWidth": "100%", "z": 0, "itemStyle": {"color": "transparent"},
                 "emphasis": {"itemStyle": {"color": "@accent-soft", "opacity": 0.65}}}
                """);
        ArrayNode data = bands.putArray("data");
        for (int row = 0; row < labels.size(); row++) {
            data.addObject().put("value", scale.max()).putObject("tooltip").put("formatter", told.apply(row));
        }
        return bands;
    }

    /** Room above the bars of each row for its name; the first series of a chart of bars. */
    ObjectNode room() {
        ObjectNode room = Fragment.of("""
                {"id": "room", "type": "bar", "silent": true, "barWidth": 0.01, "barGap": "0%", "itemStyle": {"color": "transparent"}}
                """);
        ArrayNode data = room.putArray("data");
        labels.forEach(label -> data.add(0));
        return room;
    }

    /** The part of the option that differs by width. @param above pixels kept free at the top, for a legend */
    ObjectNode layout(Width width, int above) {
        ObjectNode layout =
                width.small() ? narrow(width, above) : wide((int) Math.ceil(nameWidth()) + 14, nameWidth() + 6, above);
        if (bars > 0) {
            layout.putArray("series")
                    .addObject()
                    .put("id", "room")
                    .put("barWidth", width.small() ? lines(narrowNameWidth(width)) * LINE + 2 : 0.01);
        }
        return layout;
    }

    int height(int above) {
        return labels.size() * Math.max(Math.max(32, lines(nameWidth()) * LINE + 8), bars + 12) + 30 + top() + above;
    }

    int narrowHeight(int above) {
        int row = lines(narrowNameWidth(Width.PHONE)) * LINE + (bars == 0 ? 25 : bars + 14);
        return labels.size() * row + 30 + top() + 8 + above;
    }

    /** Names in a column at the left, values in a column at the right. */
    private ObjectNode wide(int left, double nameWidth, int above) {
        return layout(left, right, top() + above, false, nameWidth, left, right - 4);
    }

    /** Names and values above their row, which has the whole width. */
    private ObjectNode narrow(Width width, int above) {
        return layout(12, 16, top() + above + 4, true, narrowNameWidth(width), -12, -16);
    }

    private ObjectNode layout(
            int left, int right, int top, boolean inside, double nameWidth, int nameMargin, int valueMargin) {
        ObjectNode layout = Fragment.of("""
                {"grid": {"left": %d, "right": %d, "top": %d, "bottom": 28, "outerBoundsMode": "none"},
                 "yAxis": [{"id": "names", "axisLabel": {"margin": %d, "width": %s, "overflow": "break"}},
                   {"id": "values", "axisLabel": {"margin": %d}}]}
                """, left, right, top, nameMargin, nameWidth, valueMargin);
        ArrayNode names = ((ObjectNode) layout.get("yAxis").get(0)).putArray("data");
        labels.forEach(label -> names.add(label.styled()));
        for (int axis = 0; axis < 2; axis++) {
            ObjectNode label = ((ObjectNode) layout.get("yAxis").get(axis)).withObject("axisLabel");
            label.put("inside", inside).put("verticalAlign", inside && bars == 0 ? "bottom" : "middle");
            label.putArray("padding")
                    .add(0)
                    .add(0)
                    .add(inside ? Math.max(7, bars) : 0)
                    .add(0);
        }
        return layout;
    }

    /** Pixels certain to be there between the names and the values. */
    double span(Width width) {
        return width.small() ? width.least() - 28 : width.least() - Math.ceil(nameWidth()) - 14 - right;
    }

    private int top() {
        return labels.size() > MANY ? 28 : 8;
    }

    private double nameWidth() {
        double widest = labels.stream()
                .mapToDouble(label -> TextWidth.of(label.whole(), SIZE))
                .max()
                .orElse(0);
        return Math.min(WIDEST_NAME, widest);
    }

    private double narrowNameWidth(Width width) {
        return width.least() - Math.max(right, 34);
    }

    private int lines(double width) {
        return labels.stream()
                .mapToInt(label -> TextWidth.lines(label.whole(), SIZE, width))
                .max()
                .orElse(1);
    }
}
