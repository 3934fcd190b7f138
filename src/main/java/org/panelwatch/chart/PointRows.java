package org.panelwatch.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One point a case on a scale of days, in a row of its group: filled circles where it has ended, hollow triangles where
 * it is open. Median and quartiles are lines through all rows.
 */
public record PointRows(
        List<String> groups, List<Point> points, String closedLabel, String openLabel, Marks marks, String unit)
        implements Chart {

    /** One case. */
    record Point(String group, double value, boolean open, String told) {}

    /** The quartiles, and how many closed cases they are of. */
    record Marks(Drawing.Points.Quartiles quartiles, long of) {

        private static final int FEWEST = 4;

        boolean drawn() {
            return of >= FEWEST;
        }
    }

    private static final int MARK_LINE = 16;

    static PointRows of(Figure figure, Drawing.Points drawing) {
        Set<String> groups = new LinkedHashSet<>();
        List<Point> points = new ArrayList<>();
        for (Row row : figure.rows()) {
            String group = Cells.name(figure, row, drawing.group());
            groups.add(group);
            Cells.number(figure, row, drawing.value())
                    .ifPresent(value -> points.add(
                            new Point(group, value, Cells.known(figure, row, drawing.open()), told(figure, row))));
        }
        Marks marks = new Marks(
                drawing.quartiles(),
                points.stream().filter(point -> !point.open()).count());
        return new PointRows(
                List.copyOf(groups),
                points,
                figure.column(drawing.open())
                        .map(Column::unknown)
                        .filter(words -> !words.isBlank() && !words.equals("Not stated"))
                        .orElse("Ended"),
                openLabel(figure, drawing.open()),
                marks,
                figure.column(drawing.value()).map(Column::unit).orElse("days"));
    }

    private static String openLabel(Figure figure, String column) {
        Set<String> words = figure.rows().stream()
                .filter(row -> Cells.known(figure, row, column))
                .map(row -> Cells.name(figure, row, column))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return words.size() == 1 ? words.iterator().next() : Cells.label(figure, column);
    }

    private static String told(Figure figure, Row row) {
        return Fragment.literal(figure.columns().stream()
                .filter(column -> Cells.known(figure, row, column.name()))
                .map(column -> column.label() + ": " + Cells.name(figure, row, column.name()))
                .collect(Collectors.joining("\n")));
    }

    @Override
    public ObjectNode option() {
        Scale scale = scale();
        ObjectNode base = plot().base(scale, "");
        base.putArray("series")
                .add(plot().bands(scale, this::told))
                .add(dots("closed", closedLabel, false))
                .add(dots("open", openLabel, true));
        base.set("legend", legend().option());
        return Fragment.responsive(base, this::layout);
    }

    @Override
    public int height() {
        return plot().height(above(Width.MEDIUM));
    }

    @Override
    public int narrowHeight() {
        return plot().narrowHeight(above(Width.NARROW));
    }

    private Scale scale() {
        return Scale.ofCounts(
                (long) Math.ceil(points.stream().mapToDouble(Point::value).max().orElse(1)));
    }

    private Legend legend() {
        List<Legend.Entry> entries = new ArrayList<>(List.of(new Legend.Entry(Legend.name(closedLabel), "circle")));
        if (points.stream().anyMatch(Point::open)) {
            entries.add(new Legend.Entry(Legend.name(openLabel), "triangle"));
        }
        return new Legend(entries);
    }

    private int above(Width width) {
        return legend().height(width) + (marks.drawn() ? 3 * MARK_LINE + 2 : 0);
    }

    private RowPlot plot() {
        return RowPlot.of(
                groups.stream()
                        .map(group -> RowPlot.Label.plain(group, "(" + count(group, false) + count(group, true) + ")"))
                        .toList(),
                0);
    }

    /** "12", or ", 3 open". */
    private String count(String group, boolean open) {
        long count = points.stream()
                .filter(point -> point.group().equals(group) && point.open() == open)
                .count();
        if (open) {
            return count == 0 ? "" : ", " + count + " open";
        }
        return Long.toString(count);
    }

    private String told(int row) {
        String group = groups.get(row);
        return Fragment.literal(group + "\n" + count(group, false) + " ended" + count(group, true));
    }

    private ObjectNode dots(String id, String name, boolean open) {
        ObjectNode dots = Fragment.of("""
                {"type": "scatter", "cursor": "pointer", "z": 4, "itemStyle": {"borderColor": "@accent", "borderWidth": 1.5}}
                """);
        dots.put("id", id).put("name", Legend.name(name)).put("symbol", open ? "triangle" : "circle");
        dots.put("symbolSize", open ? 11 : 9);
        dots.withObject("itemStyle").put("color", open ? "@card" : "@accent").put("opacity", open ? 0.9 : 0.55);
        ArrayNode data = dots.putArray("data");
        points.stream().filter(point -> point.open() == open).forEach(point -> {
            ObjectNode item = data.addObject();
            item.putArray("value").add(point.value()).add(groups.indexOf(point.group()));
            item.putObject("tooltip").put("formatter", point.told());
        });
        return dots;
    }

    private ObjectNode layout(Width width) {
        int above = above(width);
        ObjectNode layout = plot().layout(width, above);
        if (!marks.drawn()) {
            return layout;
        }
        ObjectNode closed = layout.withArray("series").addObject().put("id", "closed");
        ObjectNode lines = closed.putObject("markLine");
        lines.setAll(Fragment.of("""
                {"symbol": "none", "silent": true, "animation": false, "z": -1, "label": {"show": true, "position": "start", "distance": 0,
                 "verticalAlign": "middle", "color": "@ink-2", "fontSize": 11.5}}
                """));
        int top = legend().height(width);
        int foot = (width.small() ? narrowHeight() : height()) - 28;
        ArrayNode data = lines.putArray("data");
        List<Mark> inOrder = marks(width);
        for (int i = 0; i < inOrder.size(); i++) {
            data.add(line(inOrder.get(i), top + MARK_LINE * i + MARK_LINE / 2, foot));
        }
        return layout;
    }

    /** One labelled line. @param right whether its words stand to the right of it */
    record Mark(double value, String text, String dashes, boolean right) {}

    /** The lines from the topmost label down, so that no line runs through the words of another. */
    List<Mark> marks(Width width) {
        Drawing.Points.Quartiles of = marks.quartiles();
        return Stream.of(
                        mark(width, of.lower(), "A quarter within ", "[3, 4]"),
                        mark(width, of.median(), "Half within ", "[1, 0]"),
                        mark(width, of.upper(), "Three quarters within ", "[3, 4]"))
                .sorted(Comparator.comparing(Mark::right)
                        .thenComparingDouble(mark -> mark.right() ? mark.value() : -mark.value()))
                .toList();
    }

    /** Fewer words where they would reach over either end of the plot. */
    private Mark mark(Width width, double value, String words, String dashes) {
        double span = plot().span(width);
        double place = value / scale().max() * span;
        String text = words + days(value);
        double length = TextWidth.of(text, 11.5) + 6;
        boolean right = place + length <= span + 16;
        boolean left = length <= place + 12;
        return right || left
                ? new Mark(value, text, dashes, right)
                : new Mark(value, words.replace(" within", ":") + number(value), dashes, place < span / 2);
    }

    private String days(double value) {
        return number(value) + " " + unit;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Wording.number((long) value) : String.format(Locale.UK, "%,.1f", value);
    }

    /** A line from its label down through the rows. */
    private static ArrayNode line(Mark mark, int top, int foot) {
        ObjectNode head = Fragment.of("{\"xAxis\": %s, \"y\": %d}", mark.value(), top);
        ObjectNode label = head.putObject("label");
        label.put("formatter", Fragment.literal(mark.text())).put("align", mark.right() ? "left" : "right");
        label.putArray("padding").add(0).add(5).add(0).add(5);
        head.set(
                "lineStyle",
                Fragment.of(
                        "{\"width\": 1.2, \"color\": \"@ink-2\", \"opacity\": 0.8, \"type\": " + mark.dashes() + "}"));
        return Fragment.array().add(head).add(Fragment.of("{\"xAxis\": %s, \"y\": %d}", mark.value(), foot));
    }
}
