package org.panelwatch.chart;

import java.util.List;
import java.util.Optional;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Parts of a bar for each group, one a row in the order of the figure: people, or shares in per cent. The shares of a
 * group with fewer than 10 are pale and told as counts.
 */
public record StackedRows(boolean shares, PartTable<String> table) implements Chart {

    private static final int BAR = 18;

    static StackedRows of(Figure figure, Drawing.StackedCompared drawing) {
        PartTable<String> table =
                PartTable.of(figure, drawing.part(), row -> Optional.of(Cells.name(figure, row, drawing.dimension())));
        return new StackedRows(drawing.measure().equals("rate"), table);
    }

    @Override
    public ObjectNode option() {
        Scale scale = shares
                ? Scale.SHARES
                : Scale.ofCounts(groups().stream().mapToLong(table::total).max().orElse(0));
        ObjectNode base = plot().base(scale, shares ? "%" : "");
        ArrayNode series = base.putArray("series")
                .add(plot().bands(scale, row -> table.told(groups().get(row), groups().get(row))))
                .add(plot().room());
        table.parts().forEach(part -> series.add(bars(part)));
        base.set("legend", legend().option());
        return Fragment.responsive(base, width -> plot().layout(width, legend().height(width)));
    }

    @Override
    public int height() {
        return plot().height(legend().height(Width.MEDIUM));
    }

    @Override
    public int narrowHeight() {
        return plot().narrowHeight(legend().height(Width.PHONE));
    }

    private List<String> groups() {
        return List.copyOf(table.counts().keySet());
    }

    private Legend legend() {
        return Legend.ofParts(table.parts());
    }

    private RowPlot plot() {
        return RowPlot.of(
                groups().stream()
                        .map(group -> RowPlot.Label.plain(group, "(" + table.total(group) + ")"))
                        .toList(),
                BAR);
    }

    private ObjectNode bars(Part part) {
        ObjectNode bars = Fragment.of("""
                {"type": "bar", "stack": "parts", "barWidth": %d, "cursor": "pointer"}
                """, BAR);
        bars.put("id", part.code()).put("name", Legend.name(part.label()));
        part.ink().paint(bars);
        ArrayNode data = bars.putArray("data");
        groups().forEach(group -> table.addBar(data, shares, part, group, group));
        return bars;
    }
}
