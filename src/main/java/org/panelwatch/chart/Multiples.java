package org.panelwatch.chart;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What every drawing of small multiples is made of: grids and marks that belong to one of its panels. */
final class Multiples {

    private static final int LINE = 17;

    private Multiples() {}

    static ObjectNode grid(int panel) {
        return Fragment.of("{\"id\": \"grid-%d\", \"outerBoundsMode\": \"none\"}", panel);
    }

    /** A mark of a single drawing, put into a panel: its stack is its own there. */
    static ObjectNode mark(ObjectNode mark, int panel, int across, int down) {
        if (mark.has("stack")) {
            mark.put("stack", "interval-" + panel);
        }
        return mark.put("id", mark.get("id").asString() + "-" + panel)
                .put("xAxisIndex", across)
                .put("yAxisIndex", down);
    }

    /** Pixels for the title with most lines. */
    static int titleHeight(List<List<String>> titles) {
        return LINE * titles.stream().mapToInt(List::size).max().orElse(1);
    }
}
