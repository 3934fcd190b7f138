package org.panelwatch.chart;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Dots with their intervals, one a row: hollow below 10 decisions. */
final class RateMarks {

    private RateMarks() {}

    /** The series {@code feet intervals points}, on the first axes of the option. */
    static List<ObjectNode> of(List<RatePoint> points) {
        ObjectNode dots = dots();
        ArrayNode placed = dots.putArray("data");
        for (int row = 0; row < points.size(); row++) {
            points.get(row).addDot(placed, row);
        }
        ObjectNode feet = feet();
        ObjectNode intervals = intervals();
        ArrayNode starts = feet.putArray("data");
        ArrayNode spans = intervals.putArray("data");
        points.forEach(point -> point.addInterval(starts, spans));
        return List.of(feet, intervals, dots);
    }

    /**
     * Points over years, hollow below 10 decisions: the series {@code feet intervals line points}. The line joins only years
     * next to each other that have 10 or more.
     */
    static List<ObjectNode> overYears(List<RatePoint> points) {
        ObjectNode feet = feet();
        ObjectNode intervals = intervals();
        ObjectNode line = Fragment.of("""
                {"id": "line", "type": "line", "showSymbol": false, "silent": true, "connectNulls": false, "z": 3,
                 "lineStyle": {"color": "@fww", "width": 2.5}}
                """);
        ObjectNode dots = dots();
        ArrayNode joined = line.putArray("data");
        ArrayNode marked = dots.putArray("data");
        ArrayNode starts = feet.putArray("data");
        ArrayNode spans = intervals.putArray("data");
        points.forEach(point -> {
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

    /** Invisible, so that the intervals stand where they begin. */
    static ObjectNode feet() {
        return Fragment.of("""
                {"id": "feet", "type": "bar", "stack": "interval", "barWidth": 2.5, "silent": true, "itemStyle": {"color": "transparent"}}
                """);
    }

    static ObjectNode intervals() {
        return Fragment.of("""
                {"id": "intervals", "type": "bar", "stack": "interval", "barWidth": 2.5, "silent": true,
                 "itemStyle": {"color": "@fww", "opacity": 0.5, "borderRadius": 1}}
                """);
    }

    static ObjectNode dots() {
        return Fragment.of("""
                {"id": "points", "type": "scatter", "symbolSize": 10, "silent": true, "z": 4,
                 "itemStyle": {"color": "@fww", "borderColor": "@fww", "borderWidth": 2, "opacity": 1}}
                """);
    }
}
