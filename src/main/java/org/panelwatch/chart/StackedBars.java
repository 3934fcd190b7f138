package org.panelwatch.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.panelwatch.figure.Caveat;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;
import org.panelwatch.vocabulary.Outcome;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Outcomes as parts of a bar for each year, in the order of {@link Outcome}: people, or shares in per cent. The shares of
 * a year with fewer than 10 are pale and told as counts.
 */
public record StackedBars(boolean shares, SortedMap<Outcome, Map<Integer, Long>> counts, TimePlot plot)
        implements Chart {

    private static final double LEGEND_SIZE = 12.5;
    private static final int LEGEND_LINE = 24;

    static StackedBars of(Figure figure, Drawing.StackedOverTime drawing) {
        SortedMap<Outcome, Map<Integer, Long>> counts = new TreeMap<>(Comparator.naturalOrder());
        for (Row row : figure.rows()) {
            if (figure.cell(row, drawing.year()) instanceof Cell.Count year
                    && figure.cell(row, "count") instanceof Cell.Count count
                    && count.value() > 0) {
                counts.computeIfAbsent(PartInk.outcome(figure.cell(row, drawing.part())), part -> new TreeMap<>())
                        .merge((int) year.value(), count.value(), Long::sum);
            }
        }
        return new StackedBars(
                drawing.measure().equals("rate"), counts, TimePlot.of(YearAxis.of(figure, drawing.year())));
    }

    @Override
    public ObjectNode option() {
        Scale scale = shares
                ? Scale.SHARES
                : Scale.ofCounts(
                        plot.axis().years().mapToLong(this::total).max().orElse(0));
        ObjectNode base = plot.base(scale, shares ? "%" : "");
        ArrayNode series = base.putArray("series").add(plot.bands(scale, this::told));
        counts.keySet().forEach(part -> series.add(bars(part)));
        base.set("legend", legend());
        ObjectNode option = Fragment.of("{}");
        option.set("baseOption", base);
        ArrayNode media = option.putArray("media");
        for (Width width : Width.values()) {
            media.add(width.media(plot.layout(width, counts(width), "\nn", legendHeight(width))));
        }
        return option;
    }

    @Override
    public int height() {
        return plot.height(Width.WIDE, 320, 1, legendHeight(Width.WIDE));
    }

    @Override
    public int narrowHeight() {
        return plot.height(Width.PHONE, 240, 1, legendHeight(Width.PHONE));
    }

    private ObjectNode bars(Outcome part) {
        ObjectNode bars = Fragment.of("""
                {"type": "bar", "stack": "parts", "barCategoryGap": "24%", "barMaxWidth": 72, "cursor": "pointer"}
                """);
        bars.put("id", part.code()).put("name", Fragment.literal(part.label()));
        PartInk.of(part).paint(bars);
        ArrayNode data = bars.putArray("data");
        plot.axis().years().forEach(year -> addBar(data, part, year));
        return bars;
    }

    private void addBar(ArrayNode data, Outcome part, int year) {
        long count = count(part, year);
        if (count == 0) {
            data.addNull();
            return;
        }
        ObjectNode bar = data.addObject();
        if (shares) {
            bar.put("value", 100.0 * count / total(year));
        } else {
            bar.put("value", count);
        }
        if (shares && total(year) < Rate.SMALL) {
            bar.putObject("itemStyle").put("opacity", 0.45);
        }
        bar.putObject("tooltip")
                .put(
                        "formatter",
                        Fragment.literal(part.label() + ", " + year + "\n" + count + " of " + total(year)
                                + percentage(count, year)));
    }

    /** " (58%)", or nothing where it would be of fewer than 10. */
    private String percentage(long count, int year) {
        long n = total(year);
        return n < Rate.SMALL ? "" : " (" + RatePoint.percentage(count, n) + ")";
    }

    private String told(int year) {
        if (total(year) == 0) {
            return year + "\n" + Caveat.NO_DECISIONS.label();
        }
        String parts = counts.keySet().stream()
                .filter(part -> count(part, year) > 0)
                .map(part -> part.label() + ": " + count(part, year) + percentage(count(part, year), year))
                .collect(Collectors.joining("\n"));
        return Fragment.literal(year + ": " + total(year) + " in all\n" + parts);
    }

    private long count(Outcome part, int year) {
        return counts.getOrDefault(part, Map.of()).getOrDefault(year, 0L);
    }

    private long total(int year) {
        return counts.keySet().stream().mapToLong(part -> count(part, year)).sum();
    }

    private ObjectNode legend() {
        ObjectNode legend = Fragment.of("""
                {"type": "plain", "left": 0, "top": 0, "width": "100%", "padding": 0, "itemGap": 8, "itemWidth": 12, "itemHeight": 12,
                 "icon": "rect", "selectedMode": false, "textStyle": {"color": "@ink", "fontSize": 12.5, "lineHeight": 16, "padding": [0, 7, 0, 1]}}
                """);
        ArrayNode names = legend.putArray("data");
        counts.keySet().forEach(part -> names.add(Fragment.literal(part.label())));
        return legend;
    }

    private int legendHeight(Width width) {
        int lines = 1;
        double used = 0;
        for (Outcome part : counts.keySet()) {
            double item = 12 + 6 + TextWidth.of(part.label(), LEGEND_SIZE) + 16;
            if (used > 0 && used + item - 16 > width.least()) {
                lines++;
                used = 0;
            }
            used += item;
        }
        return lines * LEGEND_LINE + 12;
    }

    private List<YearAxis.LabelRow> counts(Width width) {
        String style = width.small() ? "m" : "n";
        return List.of(new YearAxis.LabelRow(
                year -> Fragment.styled(style, total(year) == 0 ? "–" : Long.toString(total(year))),
                width.small() ? 10.5 : 12));
    }
}
