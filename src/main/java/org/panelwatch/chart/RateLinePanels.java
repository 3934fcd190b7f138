package org.panelwatch.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A rate over years in small multiples, one for each group in the order of the rows: all on one scale and over the same
 * years, side by side, on narrow drawings one above the other. The sum of each stands beside its name.
 */
public record RateLinePanels(String hitsLabel, YearAxis axis, List<Panel> panels) implements Chart {

    private static final int ABREAST = 3;
    private static final int PLOT = 118;
    private static final int FOOT = 24;
    private static final int APART = 18;
    private static final int TITLE_FOOT = 14;
    private static final int LINE = 17;
    private static final int KEY_LINE = 16;
    private static final double KEY_SIZE = 11.5;
    private static final double SIZE = 13;
    private static final double YEAR_SIZE = 11;

    /** One of the small multiples: a point for every year. */
    record Panel(String name, List<RatePoint> points) {

        /** "3 of 56 (5%)". */
        String sum() {
            long hits = points.stream().mapToLong(point -> point.rate().hits()).sum();
            long n = points.stream().mapToLong(point -> point.rate().n()).sum();
            return hits + " of " + n + (n < 10 ? "" : " (" + RatePoint.percentage(hits, n) + ")");
        }
    }

    static RateLinePanels of(Figure figure, Drawing.RateOverTime drawing, String column) {
        YearAxis axis = YearAxis.of(figure, drawing.year(), drawing.financial());
        List<Panel> panels = names(figure, column).stream()
                .map(name -> new Panel(
                        name,
                        RateLine.points(
                                figure,
                                figure.rows().stream()
                                        .filter(row ->
                                                Cells.name(figure, row, column).equals(name))
                                        .toList(),
                                drawing,
                                axis)))
                .toList();
        return new RateLinePanels(Cells.label(figure, drawing.hits()), axis, panels);
    }

    /** The names of the groups that are drawn, in their order. */
    static List<String> names(Figure figure, String column) {
        Set<String> names = new LinkedHashSet<>();
        for (Row row : figure.rows()) {
            names.add(Cells.name(figure, row, column));
        }
        return names.stream().limit(Drawing.RateOverTime.MOST_PANELS).toList();
    }

    @Override
    public ObjectNode option() {
        Scale scale = Scale.ofRates(
                panels.stream().flatMap(panel -> panel.points().stream()).toList());
        ObjectNode base = Fragment.shell();
        ArrayNode titles = base.putArray("title");
        ArrayNode grids = base.putArray("grid");
        ArrayNode across = base.putArray("xAxis");
        ArrayNode down = base.putArray("yAxis");
        ArrayNode series = base.putArray("series");
        for (int i = 0; i < panels.size(); i++) {
            titles.add(Fragment.of("""
                    {"id": "title-%d", "padding": 0, "textStyle": {"fontSize": 13, "lineHeight": 17, "fontWeight": 600, "color": "@ink",
                     "rich": {"k": {"fontSize": 13, "lineHeight": 17, "fontWeight": 600, "color": "@ink"},
                       "s": {"fontSize": 12, "lineHeight": 17, "fontWeight": 400, "color": "@ink-2"}}}}
                    """, i));
            grids.add(Multiples.grid(i));
            addYears(across, i);
            down.add(Fragment.of("""
                    {"id": "values-%1$d", "gridIndex": %1$d, "type": "value", "min": 0, "max": %2$d, "interval": %3$s,
                     "axisLine": {"show": false}, "axisTick": {"show": false}, "splitLine": {"lineStyle": {"color": "@line"}},
                     "axisLabel": {"formatter": "{value}%%", "color": "@ink-3", "fontSize": 11, "margin": 7}}
                    """, i, scale.max(), scale.max() / 2.0));
            addSeries(series, i, scale);
        }
        titles.add(Fragment.of("""
                {"id": "key", "left": 0, "bottom": 0, "padding": 0,
                 "textStyle": {"fontSize": 11.5, "fontWeight": 400, "lineHeight": 16, "color": "@ink-2"}}
                """));
        return Fragment.responsive(base, this::layout);
    }

    private void addYears(ArrayNode across, int panel) {
        across.add(Fragment.of("""
                {"id": "years-%1$d", "gridIndex": %1$d, "type": "category", "axisTick": {"show": false}, "axisLine": {"lineStyle": {"color": "@line-2"}},
                 "axisLabel": {"interval": 0, "margin": 10, "color": "@ink-2", "fontSize": 11, "hideOverlap": false}}
                """, panel));
        across.add(Fragment.of("""
                {"id": "days-%1$d", "gridIndex": %1$d, "type": "value", "show": false, "min": %2$d, "max": %3$d}
                """, panel, axis.first(), axis.last() + 1));
        ObjectNode bands = Fragment.of(
                "{\"id\": \"bands-%1$d\", \"gridIndex\": %1$d, \"type\": \"category\", \"show\": false}", panel);
        ArrayNode years = bands.putArray("data");
        axis.years().forEach(year -> years.add(Integer.toString(year)));
        across.add(bands);
    }

    private void addSeries(ArrayNode series, int panel, Scale scale) {
        Panel of = panels.get(panel);
        List<ObjectNode> drawn = new ArrayList<>();
        drawn.add(RegimeMarks.on(axis).lines(scale));
        drawn.add(TimePlot.bands(
                scale,
                of.points().stream()
                        .map(point -> Fragment.literal(of.name()) + ", " + point.told(hitsLabel))
                        .toList()));
        RateMarks.overYears(of.points()).forEach(mark -> {
            if (mark.path("type").asString().equals("scatter")) {
                mark.put("symbolSize", 7);
            }
            drawn.add(mark);
        });
        drawn.forEach(mark -> series.add(
                Multiples.mark(mark, panel, 3 * panel + mark.path("xAxisIndex").asInt(0), panel)));
    }

    @Override
    public int height() {
        return tall(Width.MEDIUM);
    }

    @Override
    public int narrowHeight() {
        return tall(Width.NARROW);
    }

    private int tall(Width width) {
        int rows = (panels.size() + abreast(width) - 1) / abreast(width);
        return rows * panelHeight(width) + key(width).size() * KEY_LINE;
    }

    private int panelHeight(Width width) {
        return titleHeight(width) + PLOT + FOOT + APART;
    }

    private int titleHeight(Width width) {
        return TITLE_FOOT
                + LINE
                + Multiples.titleHeight(
                        panels.stream().map(panel -> title(width, panel)).toList());
    }

    private int abreast(Width width) {
        return width.small() ? 1 : Math.min(ABREAST, panels.size());
    }

    /** Pixels certain to be there for a panel. */
    private double panelWidth(Width width) {
        return (double) least(width).least() / abreast(width);
    }

    /** Pixels certain to be there for the years of a panel. */
    private double plot(Width width) {
        return panelWidth(width) - YearAxis.left(Width.NARROW) - YearAxis.RIGHT;
    }

    private static Width least(Width width) {
        return width.small() ? Width.NARROW : Width.MEDIUM;
    }

    private List<String> title(Width width, Panel panel) {
        return TextWidth.broken(panel.name(), SIZE + 0.5, panelWidth(width) - YearAxis.RIGHT);
    }

    private List<String> key(Width width) {
        String words = RegimeMarks.on(axis).inWords();
        return words.isEmpty() ? List.of() : TextWidth.broken(words, KEY_SIZE, width.least() - 8);
    }

    private ObjectNode layout(Width width) {
        ObjectNode layout = Fragment.of("{}");
        ArrayNode titles = layout.putArray("title");
        ArrayNode grids = layout.putArray("grid");
        ArrayNode across = layout.putArray("xAxis");
        IntStream.range(0, panels.size()).forEach(i -> {
            int top = i / abreast(width) * panelHeight(width);
            double left = 100.0 * (i % abreast(width)) / abreast(width);
            double margin = 100.0 * YearAxis.left(Width.NARROW) / least(width).least();
            double plot = 100 * plot(width) / least(width).least();
            titles.addObject()
                    .put("id", "title-" + i)
                    .put("left", left + "%")
                    .put("top", top)
                    .put("text", words(width, panels.get(i)));
            grids.addObject()
                    .put("id", "grid-" + i)
                    .put("left", left + margin + "%")
                    .put("top", top + titleHeight(width))
                    .put("width", plot + "%")
                    .put("height", PLOT);
            across.addObject().put("id", "years-" + i).set("data", years(width));
        });
        titles.addObject().put("id", "key").put("text", Fragment.literal(String.join("\n", key(width))));
        return layout;
    }

    private String words(Width width, Panel panel) {
        List<String> lines = new ArrayList<>();
        title(width, panel).forEach(line -> lines.add(Fragment.styled("k", line)));
        lines.add(Fragment.styled("s", panel.sum()));
        return String.join("\n", lines);
    }

    /** As many years as there is room for, counted back from the last. */
    private ArrayNode years(Width width) {
        double room = plot(width) / axis.size();
        int every = Math.max(1, (int) Math.ceil((TextWidth.of("2018", YEAR_SIZE) + 8) / room));
        ArrayNode years = Fragment.array();
        axis.years().forEach(year -> years.add((axis.last() - year) % every == 0 ? Integer.toString(year) : ""));
        return years;
    }
}
