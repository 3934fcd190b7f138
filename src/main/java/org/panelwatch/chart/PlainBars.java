package org.panelwatch.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Published numbers as bars that lie, one row a group in the order of the figure: one bar, bars under one another, or
 * parts of one bar. What is not published, or cannot be compared, is a gap.
 *
 * @param parts one part where the bars are plain
 * @param fractions whether the values are fractions of one, drawn in per cent
 */
public record PlainBars(
        List<Part> parts,
        Map<String, Map<String, Double>> values,
        boolean split,
        boolean stacked,
        boolean fractions,
        String unknown)
        implements Chart {

    private static final int BAR = 18;
    private static final int THIN = 14;

    static PlainBars of(Figure figure, Drawing.Bars drawing) {
        String column = drawing.part();
        String value = drawing.value();
        boolean fractions = figure.column(value)
                .filter(one -> one.type() == Column.Type.NUMBER && "fraction of one".equals(one.unit()))
                .isPresent();
        Map<String, Map<String, Double>> values = new LinkedHashMap<>();
        for (Row row : figure.rows()) {
            Map<String, Double> of =
                    values.computeIfAbsent(Cells.name(figure, row, drawing.dimension()), name -> new LinkedHashMap<>());
            String part = column == null ? value : Part.code(figure.cell(row, column));
            Cells.number(figure, row, value)
                    .ifPresent(number -> of.merge(part, fractions ? 100 * number : number, Double::sum));
        }
        List<Part> parts = column == null
                ? List.of(new Part(value, Cells.label(figure, value), PartInk.ONLY))
                : Part.of(figure, column);
        String unknown = figure.column(value).map(Column::unknown).orElse("Not stated");
        return new PlainBars(parts, values, column != null, drawing.stacked(), fractions, unknown);
    }

    @Override
    public ObjectNode option() {
        Scale scale = scale();
        ObjectNode base = plot().base(scale, fractions ? "%" : "");
        ArrayNode series = base.putArray("series")
                .add(plot().bands(scale, row -> told(groups().get(row))))
                .add(plot().room());
        parts.forEach(part -> series.add(bars(part)));
        if (split) {
            base.set("legend", legend().option());
        }
        return Fragment.responsive(base, width -> plot().layout(width, above(width)));
    }

    @Override
    public int height() {
        return plot().height(above(Width.MEDIUM));
    }

    @Override
    public int narrowHeight() {
        return plot().narrowHeight(above(Width.PHONE));
    }

    private List<String> groups() {
        return List.copyOf(values.keySet());
    }

    private Legend legend() {
        return Legend.ofParts(parts);
    }

    private int above(Width width) {
        return split ? legend().height(width) : 0;
    }

    private boolean grouped() {
        return split && !stacked && parts.size() > 1;
    }

    private Scale scale() {
        double highest = values.values().stream()
                .mapToDouble(of -> of.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .reduce(0, (a, b) -> grouped() ? Math.max(a, b) : a + b))
                .max()
                .orElse(0);
        return fractions ? Scale.ofPercent(highest) : Scale.ofCounts((long) Math.ceil(highest));
    }

    /** The whole at the right of a row; grouped bars carry their numbers themselves. */
    private RowPlot plot() {
        List<RowPlot.Label> labels = values.entrySet().stream()
                .map(group -> grouped()
                        ? RowPlot.Label.plain(group.getKey(), "")
                        : RowPlot.Label.of(group.getKey(), "", whole(group.getValue()), true))
                .toList();
        RowPlot plot = RowPlot.of(labels, grouped() ? THIN * parts.size() : BAR);
        return grouped() ? new RowPlot(labels, 56, plot.bars()) : plot;
    }

    private String whole(Map<String, Double> of) {
        return of.isEmpty()
                ? "–"
                : words(of.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    private String words(double value) {
        DoubleFunction<String> number =
                one -> one == Math.rint(one) ? Wording.number((long) one) : String.format(Locale.UK, "%,.1f", one);
        return number.apply(value) + (fractions ? "%" : "");
    }

    private OptionalDouble value(String group, Part part) {
        Double value = values.getOrDefault(group, Map.of()).get(part.code());
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private String told(String group) {
        List<String> lines = new ArrayList<>(List.of(group));
        lines.addAll(parts.stream()
                .filter(part -> !split || !stacked || value(group, part).isPresent())
                .map(part -> part.label() + ": "
                        + value(group, part).stream().mapToObj(this::words).collect(Collectors.joining())
                        + (value(group, part).isPresent() ? "" : unknown))
                .toList());
        return Fragment.literal(String.join("\n", lines));
    }

    private ObjectNode bars(Part part) {
        ObjectNode bars = Fragment.of("""
                {"type": "bar", "barGap": "0%%", "cursor": "pointer", "barWidth": %d}
                """, grouped() ? THIN : BAR);
        bars.put("id", part.code()).put("name", Legend.name(part.label()));
        if (!grouped()) {
            bars.put("stack", "parts");
        }
        part.ink().paint(bars);
        ArrayNode data = bars.putArray("data");
        for (String group : groups()) {
            OptionalDouble value = value(group, part);
            if (value.isEmpty()) {
                data.addNull();
            } else {
                data.add(bar(group, part, value.getAsDouble()));
            }
        }
        return bars;
    }

    private ObjectNode bar(String group, Part part, double value) {
        ObjectNode bar = Fragment.of("{}").put("value", value);
        bar.putObject("tooltip")
                .put("formatter", Fragment.literal((split ? part.label() + ", " : "") + group + "\n" + words(value)));
        if (grouped()) {
            bar.set("label", Fragment.of("""
                    {"show": true, "position": "right", "distance": 4, "color": "@ink-2", "fontSize": 11}"""));
            bar.withObject("label").put("formatter", words(value));
        }
        return bar;
    }
}
