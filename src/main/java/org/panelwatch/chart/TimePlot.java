package org.panelwatch.chart;

import java.util.List;
import java.util.function.IntFunction;
import org.panelwatch.figure.Figure;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What every chart over years is drawn on: the years, the marks of the rules, and a band to point at for each year. */
record TimePlot(YearAxis axis, RegimeMarks marks) {

    private static final int LABEL_LINE = 16;

    /** The marks are those of England and Wales, and no business of a visitor's own data. */
    static TimePlot of(Figure figure, YearAxis axis) {
        return new TimePlot(
                axis, figure.release().isPrivate() ? new RegimeMarks(axis, List.of()) : RegimeMarks.on(axis));
    }

    /** The option without series: axes, tooltip and type. @param unit put after a number on the value axis */
    ObjectNode base(Scale scale, String unit) {
        ObjectNode base = Fragment.shell();
        base.setAll(Fragment.of("""
                {"xAxis": [
                   {"id": "years", "type": "category", "axisTick": {"show": false}, "axisLine": {"lineStyle": {"color": "@line-2"}},
                    "nameLocation": "start", "nameGap": 0, "nameMoveOverlap": false,
                    "nameTextStyle": {"align": "right", "verticalAlign": "top", "lineHeight": 16, "fontSize": 11, "color": "@ink-3"},
                    "axisLabel": {"interval": 0, "margin": 9, "color": "@ink-2", "lineHeight": 16, "hideOverlap": false,
                      "rich": {"y": {"color": "@ink", "fontWeight": 500, "fontSize": 13, "lineHeight": 16},
                        "z": {"color": "@ink", "fontWeight": 500, "fontSize": 11, "lineHeight": 16},
                        "n": {"color": "@ink-2", "fontSize": 12, "lineHeight": 16},
                        "m": {"color": "@ink-2", "fontSize": 10.5, "lineHeight": 16},
                        "gap": {"fontSize": 10, "lineHeight": 16}}}},
                   {"id": "days", "type": "value", "show": false, "min": %d, "max": %d},
                   {"id": "bands", "type": "category", "show": false}],
                 "yAxis": {"id": "values", "type": "value", "axisLine": {"show": false}, "axisTick": {"show": false}, "min": 0, "max": %d, "interval": %d,
                   "axisLabel": {"color": "@ink-3", "fontSize": 12, "margin": 10}, "splitLine": {"lineStyle": {"color": "@line"}}}}
                """, axis.first(), axis.last() + 1, scale.max(), scale.step()));
        ((ObjectNode) base.get("yAxis")).withObject("axisLabel").put("formatter", "{value}" + unit);
        ArrayNode names = ((ObjectNode) base.get("xAxis").get(2)).putArray("data");
        axis.years().forEach(year -> names.add(Integer.toString(year)));
        return base;
    }

    /** The part of the option that differs by width. @param above pixels kept free at the top, for a legend */
    ObjectNode layout(Width width, List<YearAxis.LabelRow> counts, String rowNames, int above) {
        RegimeMarks.Flags flags = marks.flags(width);
        ObjectNode layout = Fragment.of(
                """
                {"grid": {"left": %d, "right": %d, "top": %d, "bottom": %d, "outerBoundsMode": "none"}, "xAxis": [{"id": "years"}],
                 "yAxis": [{"id": "values", "axisLabel": {"fontSize": %d, "margin": %d}}]}
                """,
                YearAxis.left(width),
                YearAxis.RIGHT,
                above + flags.height() + 6,
                below(counts.size()) + flags.keyHeight(),
                width.small() ? 11 : 12,
                width.small() ? 7 : 10);
        ObjectNode years = (ObjectNode) layout.get("xAxis").get(0);
        years.set("data", axis.labels(width, axis.names(width), counts));
        years.put("name", rowNames);
        years.withObject("nameTextStyle")
                .putArray("padding")
                .add(9)
                .add(8)
                .add(0)
                .add(0);
        layout.putArray("series").add(flags.series(above));
        layout.putArray("title").add(flags.key());
        return layout;
    }

    /** An invisible column for each year, so that a reader can point anywhere in it. */
    ObjectNode bands(Scale scale, IntFunction<String> told) {
        return bands(scale, axis.years().mapToObj(told).toList());
    }

    /** The same for what is told of each year in turn. */
    static ObjectNode bands(Scale scale, List<String> told) {
        ObjectNode bands = Fragment.of("""
                {"id": "bands", "type": "bar", "xAxisIndex": 2, "barWidth": "100%", "z": 0, "itemStyle": {"color": "transparent"},
                 "emphasis": {"itemStyle": {"color": "@accent-soft", "opacity": 0.65}}}
                """);
        ArrayNode data = bands.putArray("data");
        told.forEach(words ->
                data.addObject().put("value", scale.max()).putObject("tooltip").put("formatter", words));
        return bands;
    }

    /** A height that gives the plot the same room whatever stands above and below it. */
    int height(Width width, int plot, int counts, int above) {
        RegimeMarks.Flags flags = marks.flags(width);
        return above + flags.height() + 6 + plot + below(counts) + flags.keyHeight();
    }

    private static int below(int counts) {
        return (1 + counts) * LABEL_LINE + 14;
    }
}
