package org.panelwatch.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.panelwatch.figure.Caveat;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two rates of each group joined by a line, in per cent: a hollow circle as first, a filled diamond as finally decided.
 * Where either is of fewer than 10 both are hollow and grey and the values are counts.
 */
public record Dumbbells(String firstLabel, String lastLabel, List<Pair> pairs) implements Chart {

    /** One group. A rate of nothing is not drawn. */
    record Pair(String name, OptionalDouble first, long firstN, OptionalDouble last, long lastN) {

        boolean small() {
            return firstN < Rate.SMALL || lastN < Rate.SMALL;
        }

        private static String words(OptionalDouble rate, long n) {
            if (rate.isEmpty() || n == 0) {
                return "–";
            }
            long hits = Math.round(rate.getAsDouble() * n);
            return n < Rate.SMALL ? hits + " of " + n : RatePoint.percentage(hits, n);
        }

        private String value() {
            return words(first, firstN) + " → " + words(last, lastN);
        }

        private String count() {
            return firstN == lastN ? "(" + firstN + ")" : "(" + firstN + " → " + lastN + ")";
        }

        private static String told(String label, OptionalDouble rate, long n) {
            if (rate.isEmpty() || n == 0) {
                return label + ": " + Caveat.NO_DECISIONS.label();
            }
            long hits = Math.round(rate.getAsDouble() * n);
            return label + ": " + hits + " of " + n
                    + (n < Rate.SMALL ? "" : " (" + RatePoint.percentage(hits, n) + ")");
        }
    }

    static Dumbbells of(Figure figure, Drawing.Dumbbell drawing) {
        List<Pair> pairs =
                figure.rows().stream().map(row -> pair(figure, row, drawing)).toList();
        return new Dumbbells(Cells.label(figure, drawing.firstRate()), Cells.label(figure, drawing.lastRate()), pairs);
    }

    private static Pair pair(Figure figure, Row row, Drawing.Dumbbell drawing) {
        return new Pair(
                Cells.name(figure, row, drawing.dimension()),
                Cells.number(figure, row, drawing.firstRate()),
                Cells.count(figure, row, drawing.firstN()).orElse(0),
                Cells.number(figure, row, drawing.lastRate()),
                Cells.count(figure, row, drawing.lastN()).orElse(0));
    }

    @Override
    public ObjectNode option() {
        double highest = pairs.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.last()))
                .flatMapToDouble(OptionalDouble::stream)
                .max()
                .orElse(1);
        Scale scale = Scale.ofPercent(100 * highest);
        ObjectNode base = plot().base(scale, "%");
        ArrayNode series = base.putArray("series").add(plot().bands(scale, this::told));
        series.addAll(bars());
        series.add(dots("first", firstLabel, "circle", "@card", "@fww", false));
        series.add(dots("last", lastLabel, "diamond", "@fww", "@fww", false));
        if (hasSmall()) {
            series.add(dots("small-first", "", "circle", "@card", "@ink-3", true));
            series.add(dots("small-last", Caveat.FEWER_THAN_10.label(), "diamond", "@card", "@ink-3", true));
        }
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

    private boolean hasSmall() {
        return pairs.stream().anyMatch(Pair::small);
    }

    private Legend legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(Legend.name(firstLabel), "circle"));
        entries.add(new Legend.Entry(Legend.name(lastLabel), "diamond"));
        if (hasSmall()) {
            entries.add(new Legend.Entry(Legend.name(Caveat.FEWER_THAN_10.label()), "diamond"));
        }
        return new Legend(entries);
    }

    private RowPlot plot() {
        return RowPlot.of(
                pairs.stream()
                        .map(pair -> RowPlot.Label.of(pair.name(), pair.count(), pair.value(), !pair.small()))
                        .toList(),
                0);
    }

    private String told(int row) {
        Pair pair = pairs.get(row);
        String told = pair.name() + "\n" + Pair.told(firstLabel, pair.first(), pair.firstN()) + "\n"
                + Pair.told(lastLabel, pair.last(), pair.lastN());
        return Fragment.literal(pair.small() ? told + "\n" + Caveat.FEWER_THAN_10.label() : told);
    }

    /** The line that joins the two, as a bar on an invisible foot. */
    private List<ObjectNode> bars() {
        ObjectNode feet = Fragment.of("""
                {"id": "feet", "type": "bar", "stack": "between", "barWidth": 2.5, "silent": true, "itemStyle": {"color": "transparent"}}
                """);
        ObjectNode between = Fragment.of("""
                {"id": "between", "type": "bar", "stack": "between", "barWidth": 2.5, "silent": true, "itemStyle": {"color": "@line-2"}}
                """);
        ArrayNode starts = feet.putArray("data");
        ArrayNode spans = between.putArray("data");
        for (Pair pair : pairs) {
            Optional<Double> low = ends(pair).min(Double::compare);
            if (ends(pair).count() == 2) {
                starts.add(low.orElse(0.0));
                spans.add(ends(pair).max(Double::compare).orElse(0.0) - low.orElse(0.0));
            } else {
                starts.addNull();
                spans.addNull();
            }
        }
        return List.of(feet, between);
    }

    private static Stream<Double> ends(Pair pair) {
        return Stream.of(pair.first(), pair.last())
                .filter(OptionalDouble::isPresent)
                .map(rate -> 100 * rate.getAsDouble());
    }

    private ObjectNode dots(String id, String name, String symbol, String fill, String edge, boolean small) {
        ObjectNode dots = Fragment.of("""
                {"type": "scatter", "silent": true, "z": 4, "itemStyle": {"borderWidth": 2, "opacity": 1}}
                """);
        dots.put("id", id).put("name", Legend.name(name)).put("symbol", symbol);
        dots.put("symbolSize", symbol.equals("circle") ? 10 : 12);
        dots.withObject("itemStyle").put("color", fill).put("borderColor", edge);
        ArrayNode data = dots.putArray("data");
        for (int row = 0; row < pairs.size(); row++) {
            Pair pair = pairs.get(row);
            OptionalDouble rate = id.endsWith("first") ? pair.first() : pair.last();
            if (pair.small() == small && rate.isPresent()) {
                data.addObject().putArray("value").add(100 * rate.getAsDouble()).add(row);
            }
        }
        return dots;
    }
}
