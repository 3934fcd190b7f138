package org.panelwatch.chart;

import java.util.List;
import java.util.Optional;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Parts of a bar for each year: people, or shares in per cent. The shares of a year with fewer than 10 are pale and told
 * as counts.
 */
public record StackedBars(boolean shares, PartTable<Integer> table, TimePlot plot) implements Chart {

    static StackedBars of(Figure figure, Drawing.StackedOverTime drawing) {
        PartTable<Integer> table = PartTable.of(
                figure,
                drawing.part(),
                row -> figure.cell(row, drawing.year()) instanceof Cell.Count(long year)
                        ? Optional.of((int) year)
                        : Optional.empty());
        YearAxis axis = YearAxis.of(figure, drawing.year(), drawing.financial());
        return new StackedBars(drawing.measure().equals("rate"), table, TimePlot.of(figure, axis));
    }

    @Override
    public ObjectNode option() {
        Scale scale = shares
                ? Scale.SHARES
                : Scale.ofCounts(
                        plot.axis().years().mapToLong(table::total).max().orElse(0));
        ObjectNode base = plot.base(scale, shares ? "%" : "");
        ArrayNode series = base.putArray("series")
                .add(plot.bands(scale, year -> table.told(plot.axis().told(year), year)));
        table.parts().forEach(part -> series.add(bars(part)));
        base.set("legend", legend().option());
        return Fragment.responsive(base, width -> plot.layout(width, counts(width), "\nn", legend().height(width)));
    }

    @Override
    public int height() {
        return plot.height(Width.WIDE, 320, 1, legend().height(Width.WIDE));
    }

    @Override
    public int narrowHeight() {
        return plot.height(Width.PHONE, 240, 1, legend().height(Width.PHONE));
    }

    private Legend legend() {
        return Legend.ofParts(table.parts());
    }

    private ObjectNode bars(Part part) {
        ObjectNode bars = Fragment.of("""
                {"type": "bar", "stack": "parts", "barCategoryGap": "24%", "barMaxWidth": 72, "cursor": "pointer"}
                """);
        bars.put("id", part.code()).put("name", Legend.name(part.label()));
        part.ink().paint(bars);
        ArrayNode data = bars.putArray("data");
        plot.axis()
                .years()
                .forEach(year ->
                        table.addBar(data, shares, part, year, plot.axis().told(year)));
        return bars;
    }

    private List<YearAxis.LabelRow> counts(Width width) {
        String style = width.small() ? "m" : "n";
        return List.of(new YearAxis.LabelRow(
                year -> Fragment.styled(style, table.total(year) == 0 ? "–" : Long.toString(table.total(year))),
                width.small() ? 10.5 : 12));
    }
}
