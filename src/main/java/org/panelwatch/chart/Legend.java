package org.panelwatch.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The words of the marks in a line above the plot, broken into more lines where they need them. */
record Legend(List<Entry> entries) {

    private static final double SIZE = 12.5;
    private static final int LINE = 24;
    private static final double WIDEST = Width.NARROW.least() - 24;

    /** @param name that of a series, by {@link #name} @param icon the mark's symbol, or nothing for a filled square */
    record Entry(String name, @Nullable String icon) {}

    static Legend ofParts(List<Part> parts) {
        return new Legend(
                parts.stream().map(part -> new Entry(name(part.label()), null)).toList());
    }

    /** The name of a series that stands in a legend. */
    static String name(String label) {
        return String.join("\n", TextWidth.broken(Fragment.literal(label), SIZE, WIDEST));
    }

    ObjectNode option() {
        ObjectNode legend = Fragment.of("""
                {"type": "plain", "left": 0, "top": 0, "width": "100%", "padding": 0, "itemGap": 8, "itemWidth": 12, "itemHeight": 12,
                 "icon": "rect", "selectedMode": false, "textStyle": {"color": "@ink", "fontSize": 12.5, "lineHeight": 16, "padding": [0, 7, 0, 1]}}
                """);
        ArrayNode names = legend.putArray("data");
        entries.forEach(entry -> {
            ObjectNode item = names.addObject().put("name", entry.name());
            if (entry.icon() != null) {
                item.put("icon", entry.icon());
            }
        });
        return legend;
    }

    /** Pixels it needs above the plot. */
    int height(Width width) {
        if (entries.isEmpty()) {
            return 0;
        }
        int height = 0;
        int line = LINE;
        double used = 0;
        for (Entry entry : entries) {
            List<String> words = entry.name().lines().toList();
            double item = 12 + 6 + TextWidth.widest(words, SIZE) + 16;
            if (used > 0 && used + item - 16 > width.least()) {
                height += line;
                line = LINE;
                used = 0;
            }
            line = Math.max(line, LINE - 16 + 16 * words.size());
            used += item;
        }
        return height + line + 12;
    }
}
