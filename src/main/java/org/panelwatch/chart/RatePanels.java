package org.panelwatch.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rates of the same groups in small multiples, all on one scale and in one order: side by side, on narrow drawings one
 * above the other. A group without decisions in a panel keeps its row.
 */
public record RatePanels(String hitsLabel, List<Panel> panels) implements Chart {

    private static final int ABREAST = 3;
    private static final int NARROWEST = 90;
    private static final int ROW = 32;
    private static final int LINE = 17;
    private static final double SIZE = 13;
    private static final int VALUES = 84;
    private static final int FOOT = 26;
    private static final int APART = 16;

    /** One of the small multiples: a point for every group. */
    record Panel(String name, List<RatePoint> points) {}

    static RatePanels of(Figure figure, Drawing.RatesCompared drawing, String column) {
        Set<String> groups = new LinkedHashSet<>();
        Set<Cell> cells = new LinkedHashSet<>();
        figure.rows().forEach(row -> {
            groups.add(Cells.name(figure, row, drawing.dimension()));
            cells.add(figure.cell(row, column));
        });
        List<Panel> panels = new ArrayList<>();
        for (Cell cell : Part.inOrder(List.copyOf(cells))) {
            List<Row> rows = figure.rows().stream()
                    .filter(row -> figure.cell(row, column).equals(cell))
                    .toList();
            List<RatePoint> points = groups.stream()
                    .map(group -> rows.stream()
                            .filter(row ->
                                    Cells.name(figure, row, drawing.dimension()).equals(group))
                            .findFirst()
                            .map(row -> RatePoint.of(group, figure, row, drawing.hits()))
                            .orElse(new RatePoint(group, new Rate(0, 0, 0, 0))))
                    .toList();
            panels.add(new Panel(Cells.name(figure, rows.getFirst(), column), points));
        }
        return new RatePanels(Cells.label(figure, drawing.hits()), panels);
    }

    private List<RatePoint> points() {
        return panels.getFirst().points();
    }

    private Scale scale() {
        return Scale.ofRates(
                panels.stream().flatMap(panel -> panel.points().stream()).toList());
    }

    @Override
    public ObjectNode option() {
        ObjectNode base = Fragment.shell();
        ArrayNode titles = base.putArray("title");
        ArrayNode grids = base.putArray("grid");
        ArrayNode across = base.putArray("xAxis");
        ArrayNode down = base.putArray("yAxis");
        ArrayNode series = base.putArray("series");
        for (int i = 0; i < panels.size(); i++) {
            titles.add(Fragment.of("""
                    {"id": "title-%d", "padding": 0, "textStyle": {"fontSize": 13, "lineHeight": 17, "fontWeight": 600, "color": "@ink"}}
                    """, i));
            grids.add(Multiples.grid(i));
            across.add(Fragment.of("""
                    {"id": "rates-%1$d", "gridIndex": %1$d, "type": "value", "min": 0, "max": %2$d, "interval": %3$d,
                     "axisLabel": {"formatter": "{value}%%", "color": "@ink-3", "fontSize": 11.5, "hideOverlap": true},
                     "splitLine": {"lineStyle": {"color": "@line"}}}
                    """, i, scale().max(), scale().max() / 2));
            addRows(down, i);
            addMarks(series, i);
        }
        return Fragment.responsive(base, this::layout);
    }

    private void addRows(ArrayNode down, int panel) {
        down.add(Fragment.of("""
                {"id": "names-%1$d", "gridIndex": %1$d, "type": "category", "inverse": true, "position": "left", "axisTick": {"show": false},
                 "axisLine": {"show": false}, "axisLabel": {"interval": 0, "color": "@ink", "fontSize": 13, "lineHeight": 17, "hideOverlap": false}}
                """, panel));
        ObjectNode values = Fragment.of("""
                {"id": "values-%1$d", "gridIndex": %1$d, "type": "category", "inverse": true, "position": "right", "axisTick": {"show": false},
                 "axisLine": {"show": false}, "axisLabel": {"interval": 0, "align": "right", "lineHeight": 17, "hideOverlap": false,
                   "rich": {"v": {"color": "@ink", "fontWeight": 600, "fontSize": 13, "lineHeight": 17}, "s": {"color": "@ink-2", "fontSize": 12, "lineHeight": 17}}}}
                """, panel);
        ArrayNode words = values.putArray("data");
        panels.get(panel).points().forEach(point -> words.add(value(point)));
        down.add(values);
        down.add(Fragment.of(
                "{\"id\": \"bands-%1$d\", \"gridIndex\": %1$d, \"type\": \"category\", \"inverse\": true, \"show\": false}",
                panel));
    }

    /** "41% of 27", or "3 of 4". */
    private static String value(RatePoint point) {
        return point.label().value()
                + (point.rate().small()
                        ? ""
                        : Fragment.styled("s", " of " + point.rate().n()));
    }

    private void addMarks(ArrayNode series, int panel) {
        List<RatePoint> points = panels.get(panel).points();
        ObjectNode bands = Fragment.of("""
                {"type": "bar", "barWidth": "100%", "z": 0, "itemStyle": {"color": "transparent"},
                 "emphasis": {"itemStyle": {"color": "@accent-soft", "opacity": 0.65}}}
                """);
        ArrayNode told = bands.putArray("data");
        points.forEach(point -> told.addObject()
                .put("value", scale().max())
                .putObject("tooltip")
                .put("formatter", Fragment.literal(panels.get(panel).name()) + ", " + point.told(hitsLabel)));
        series.add(bands.put("id", "bands-" + panel).put("xAxisIndex", panel).put("yAxisIndex", 3 * panel + 2));
        RateMarks.of(points).forEach(mark -> series.add(Multiples.mark(mark, panel, panel, 3 * panel)));
    }

    @Override
    public int height() {
        int rows = (panels.size() + abreast() - 1) / abreast();
        return rows * (titleHeight(Width.MEDIUM) + points().size() * row() + FOOT + APART);
    }

    @Override
    public int narrowHeight() {
        return panels.size() * (titleHeight(Width.NARROW) + points().size() * narrowRow() + FOOT + APART + 6);
    }

    private int abreast() {
        double room = Width.MEDIUM.least() - nameWidth() - 14;
        int fit = (int) (room / (VALUES + 10 + NARROWEST));
        return Math.max(1, Math.min(Math.min(ABREAST, fit), panels.size()));
    }

    private int row() {
        return Math.max(ROW, LINE * lines(nameWidth()) + 8);
    }

    private int narrowRow() {
        return LINE * lines(narrowNameWidth(Width.NARROW)) + 25;
    }

    private int lines(double width) {
        return points().stream()
                .mapToInt(point -> TextWidth.lines(point.name(), SIZE, width))
                .max()
                .orElse(1);
    }

    private double nameWidth() {
        return Math.min(
                190,
                points().stream()
                        .mapToDouble(point -> TextWidth.of(point.name(), SIZE))
                        .max()
                        .orElse(0));
    }

    private static double narrowNameWidth(Width width) {
        return width.least() - VALUES - 16;
    }

    /** Pixels certain to be there for a panel, its values included. */
    double panelWidth(Width width) {
        return width.small() ? width.least() - 16 : (width.least() - nameWidth() - 14) / abreast();
    }

    private List<String> title(Width width, Panel panel) {
        return TextWidth.broken(panel.name(), SIZE + 0.5, panelWidth(width) - 10);
    }

    private int titleHeight(Width width) {
        return 10
                + Multiples.titleHeight(
                        panels.stream().map(panel -> title(width, panel)).toList());
    }

    private ObjectNode layout(Width width) {
        ObjectNode layout = Fragment.of("{}");
        ArrayNode titles = layout.putArray("title");
        ArrayNode grids = layout.putArray("grid");
        ArrayNode down = layout.putArray("yAxis");
        IntStream.range(0, panels.size()).forEach(i -> {
            int titled = titleHeight(width.small() ? Width.NARROW : Width.MEDIUM);
            String words = Fragment.literal(
                    String.join("\n", title(width.small() ? Width.NARROW : Width.MEDIUM, panels.get(i))));
            ObjectNode title = titles.addObject().put("id", "title-" + i).put("text", words);
            ObjectNode grid = grids.addObject().put("id", "grid-" + i);
            if (width.small()) {
                int tall = points().size() * narrowRow();
                int top = i * (titled + tall + FOOT + APART + 6);
                title.put("left", 0).put("top", top);
                grid.put("left", 12)
                        .put("right", 16)
                        .put("top", top + titled + 6)
                        .put("height", tall);
            } else {
                int tall = points().size() * row();
                int top = (i / abreast()) * (titled + tall + FOOT + APART);
                double names = nameWidth() + 14;
                double left = 100 * (names + (i % abreast()) * panelWidth(width)) / width.least();
                title.put("left", left + "%").put("top", top);
                grid.put("left", left + "%").put("top", top + titled).put("height", tall);
                grid.put("width", 100 * (panelWidth(width) - VALUES - 10) / width.least() + "%");
            }
            down.add(names(width, i)).add(values(width, i));
        });
        return layout;
    }

    private ObjectNode names(Width width, int panel) {
        ObjectNode names = Fragment.of("{\"id\": \"names-%d\"}", panel);
        ObjectNode label = names.putObject("axisLabel");
        label.put("show", width.small() || panel % abreast() == 0)
                .put("inside", width.small())
                .put("align", width.small() ? "left" : "right")
                .put("verticalAlign", width.small() ? "bottom" : "middle")
                .put("margin", width.small() ? -12 : 10);
        label.putArray("padding").add(0).add(0).add(width.small() ? 7 : 0).add(0);
        double room = width.small() ? narrowNameWidth(Width.NARROW) : nameWidth();
        ArrayNode data = names.putArray("data");
        points().forEach(point ->
                data.add(Fragment.literal(String.join("\n", TextWidth.broken(point.name(), SIZE, room + 1)))));
        return names;
    }

    private ObjectNode values(Width width, int panel) {
        ObjectNode values = Fragment.of("{\"id\": \"values-%d\"}", panel);
        ObjectNode label = values.putObject("axisLabel");
        label.put("inside", width.small())
                .put("verticalAlign", width.small() ? "bottom" : "middle")
                .put("margin", width.small() ? -16 : VALUES);
        label.putArray("padding").add(0).add(0).add(width.small() ? 7 : 0).add(0);
        return values;
    }
}
