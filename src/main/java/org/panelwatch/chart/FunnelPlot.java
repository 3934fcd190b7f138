package org.panelwatch.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rates against their denominators in per cent: a point for each group, hollow below 10 decisions, the pooled rate as a
 * line, and two pairs of limits, dashed and dotted, named at their right end. Groups of the same n and rate share a point.
 *
 * @param nLabel what the denominator counts
 */
public record FunnelPlot(
        String hitsLabel, String nLabel, Drawing.Funnel drawing, List<Spot> spots, Scale scale, long most)
        implements Chart {

    private static final int LEFT = 44;
    private static final int TOP = 12;
    private static final int BELOW = 52;

    /** A point, and the names of the groups that are there. @param chosen those that carry their name */
    record Spot(RatePoint point, List<String> names, List<String> chosen) {

        private String told(String hitsLabel) {
            RatePoint named = new RatePoint(String.join(", ", names), point.rate());
            return named.told(hitsLabel);
        }
    }

    static FunnelPlot of(Figure figure, Drawing.Funnel drawing) {
        List<Spot> spots = places(figure, drawing).values().stream()
                .map(rows -> spot(figure, rows, drawing))
                .toList();
        long most = Math.max(
                spots.stream().mapToLong(spot -> spot.point().rate().n()).max().orElse(1),
                drawing.limits().stream()
                        .mapToLong(Drawing.Funnel.Limits::n)
                        .max()
                        .orElse(1));
        double highest =
                spots.stream().mapToDouble(spot -> spot.point().percent()).max().orElse(0);
        double widest = drawing.limits().stream()
                .filter(limit -> limit.n() >= Math.min(10, most))
                .mapToDouble(limit -> 100 * limit.high95())
                .max()
                .orElse(0);
        return new FunnelPlot(
                Cells.label(figure, drawing.hits()),
                Cells.label(figure, "n"),
                drawing,
                spots,
                Scale.ofPercent(Math.max(highest, widest)),
                most);
    }

    /** The rows of each point, by n and hits. */
    static Map<List<Long>, List<Row>> places(Figure figure, Drawing.Funnel drawing) {
        return figure.rows().stream()
                .filter(row -> Cells.count(figure, row, "n").orElse(0) > 0)
                .collect(Collectors.groupingBy(
                        row -> List.of(
                                Cells.count(figure, row, "n").orElse(0),
                                Cells.count(figure, row, drawing.hits()).orElse(0)),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static Spot spot(Figure figure, List<Row> rows, Drawing.Funnel drawing) {
        String column = drawing.dimension();
        List<String> names =
                rows.stream().map(row -> Cells.name(figure, row, column)).toList();
        List<String> chosen = rows.stream()
                .filter(row -> drawing.labelled().contains(Part.code(figure.cell(row, column))))
                .map(row -> Cells.name(figure, row, column))
                .toList();
        return new Spot(RatePoint.of(names.getFirst(), figure, rows.getFirst(), drawing.hits()), names, chosen);
    }

    @Override
    public ObjectNode option() {
        ObjectNode base = Fragment.shell();
        base.setAll(Fragment.of("""
                {"xAxis": {"id": "n", "type": "value", "min": 0, "max": %d, "interval": %d, "nameLocation": "middle", "nameGap": 30,
                   "nameTextStyle": {"color": "@ink-2", "fontSize": 12}, "axisLine": {"show": true, "lineStyle": {"color": "@line-2"}},
                   "axisTick": {"show": false}, "splitLine": {"show": false},
                   "axisLabel": {"color": "@ink-3", "fontSize": 12, "showMaxLabel": false, "hideOverlap": true}},
                 "yAxis": {"id": "rates", "type": "value", "min": 0, "max": %d, "interval": %d, "axisLine": {"show": false},
                   "axisTick": {"show": false}, "splitLine": {"lineStyle": {"color": "@line"}},
                   "axisLabel": {"color": "@ink-3", "fontSize": 12, "formatter": "{value}%%"}}}
                """, most, Scale.ofCounts(most).step(), scale.max(), scale.step()));
        ((ObjectNode) base.get("xAxis")).put("name", nLabel);
        ArrayNode series = base.putArray("series");
        series.add(line("high998", "[2, 3]", limit -> limit.high998()));
        series.add(line("low998", "[2, 3]", limit -> limit.low998()));
        series.add(line("high95", "[7, 4]", limit -> limit.high95()));
        series.add(line("low95", "[7, 4]", limit -> limit.low95()));
        series.add(pooled());
        series.add(points());
        return Fragment.responsive(base, this::layout);
    }

    @Override
    public int height() {
        return 360 + TOP + BELOW;
    }

    @Override
    public int narrowHeight() {
        return 300 + TOP + BELOW;
    }

    private ObjectNode line(String id, String dashes, ToDoubleFunction<Drawing.Funnel.Limits> limit) {
        ObjectNode line = Fragment.of("""
                {"type": "line", "showSymbol": false, "silent": true, "z": 2, "lineStyle": {"color": "@ink-3", "width": 1.4}}
                """).put("id", id);
        line.withObject("lineStyle")
                .set("type", Fragment.of("{\"dashes\": " + dashes + "}").get("dashes"));
        ArrayNode data = line.putArray("data");
        drawing.limits().forEach(at -> data.addArray().add(at.n()).add(100 * limit.applyAsDouble(at)));
        return line;
    }

    private ObjectNode pooled() {
        ObjectNode line = Fragment.of("""
                {"id": "pooled", "type": "line", "showSymbol": false, "silent": true, "z": 2, "lineStyle": {"color": "@ink-2", "width": 1.6}}
                """);
        ArrayNode data = line.putArray("data");
        data.addArray().add(0).add(100 * drawing.target());
        data.addArray().add(most).add(100 * drawing.target());
        return line;
    }

    private ObjectNode points() {
        ObjectNode points = Fragment.of("""
                {"id": "points", "type": "scatter", "symbolSize": 10, "z": 4, "clip": false, "cursor": "pointer",
                 "itemStyle": {"color": "@fww", "borderColor": "@fww", "borderWidth": 2, "opacity": 1}}
                """);
        ArrayNode data = points.putArray("data");
        for (Spot spot : spots) {
            ObjectNode item = data.addObject();
            item.putArray("value").add(spot.point().rate().n()).add(spot.point().percent());
            item.putObject("tooltip").put("formatter", spot.told(hitsLabel));
            ObjectNode style = item.putObject("itemStyle");
            if (spot.point().rate().small()) {
                style.put("color", "@card");
            }
            if (!spot.chosen().isEmpty()) {
                style.put("borderColor", "@ink");
            }
        }
        return points;
    }

    private ObjectNode layout(Width width) {
        int right = right(width);
        ObjectNode layout = Fragment.of("""
                {"grid": {"left": %d, "right": %d, "top": %d, "bottom": %d, "outerBoundsMode": "none"}}
                """, LEFT, right, TOP, BELOW);
        double plot = width.least() - LEFT - right;
        layout.putArray("series").add(ends(width)).add(names(width, plot));
        return layout;
    }

    private static int right(Width width) {
        return width.small() ? 70 : 84;
    }

    private double tall(Width width) {
        return (width.small() ? narrowHeight() : height()) - TOP - BELOW;
    }

    /** One end of a line, in pixels from the top. */
    record End(String text, double y) {}

    /** The names of the lines at their right end, moved apart where they would stand in one another. */
    List<End> endLabels(Width width) {
        double tall = tall(width);
        List<End> ends = new ArrayList<>();
        ends.add(new End("All: " + Math.round(100 * drawing.target()) + "%", y(drawing.target(), tall)));
        if (!drawing.limits().isEmpty()) {
            Drawing.Funnel.Limits last = drawing.limits().getLast();
            ends.add(new End("99.8% limit", y(last.high998(), tall)));
            ends.add(new End("95% limit", y(last.high95(), tall)));
            ends.add(new End("95% limit", y(last.low95(), tall)));
            ends.add(new End("99.8% limit", y(last.low998(), tall)));
        }
        List<End> shown = ends.stream()
                .filter(end -> end.y() >= 0)
                .sorted(Comparator.comparingDouble(End::y))
                .toList();
        List<Double> apart = Spread.apart(shown.stream().map(End::y).toList(), 15, 0, tall);
        return IntStream.range(0, shown.size())
                .mapToObj(i -> new End(shown.get(i).text(), apart.get(i)))
                .toList();
    }

    private double y(double rate, double tall) {
        return tall * (1 - 100 * rate / scale.max());
    }

    private ObjectNode ends(Width width) {
        ObjectNode ends = Fragment.of("""
                {"id": "ends", "type": "scatter", "symbolSize": 0.01, "silent": true, "clip": false, "label": {"show": true, "position": "right",
                 "distance": 10, "fontSize": %d, "color": "@ink-2"}, "itemStyle": {"color": "transparent"}}
                """, width.small() ? 11 : 12);
        ArrayNode data = ends.putArray("data");
        for (End end : endLabels(width)) {
            ObjectNode item = data.addObject();
            item.putArray("value").add(most).add(scale.max() * (1 - end.y() / tall(width)));
            item.putObject("label").put("formatter", end.text());
        }
        return ends;
    }

    private ObjectNode names(Width width, double plot) {
        ObjectNode names = Fragment.of("""
                {"id": "names", "type": "scatter", "symbolSize": 10, "silent": true, "z": 5, "clip": false, "itemStyle": {"color": "transparent"},
                 "label": {"show": true, "fontSize": 12, "fontWeight": 600, "color": "@ink", "lineHeight": 15, "textBorderColor": "@card", "textBorderWidth": 3}}
                """);
        ArrayNode data = names.putArray("data");
        for (PointLabels.Placed placed : labels(width, plot).placed()) {
            ObjectNode item = data.addObject();
            Spot spot = spots.get(placed.point());
            item.putArray("value").add(spot.point().rate().n()).add(spot.point().percent());
            ObjectNode label = item.putObject("label");
            label.put("formatter", Fragment.literal(placed.text()))
                    .put("position", placed.side().position());
            label.putArray("offset").add(0).add(placed.shift());
        }
        return names;
    }

    /** The names of chosen groups beside their points, none over another. */
    PointLabels labels(Width width, double plot) {
        double tall = tall(width);
        PointLabels labels = new PointLabels(
                spots.stream()
                        .map(spot -> new PointLabels.Place(
                                spot.point().rate().n() * plot / most,
                                y(spot.point().percent() / 100, tall)))
                        .toList(),
                plot,
                tall,
                y(drawing.target(), tall));
        for (int i = 0; i < spots.size(); i++) {
            if (!spots.get(i).chosen().isEmpty()) {
                labels.place(i, String.join(", ", spots.get(i).chosen()));
            }
        }
        return labels;
    }
}
