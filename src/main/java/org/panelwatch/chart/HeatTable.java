package org.panelwatch.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Counts in a grid, each cell with its number on a quiet scale of five steps; nothing stands in an empty cell. */
public record HeatTable(List<String> rows, List<String> columns, Map<List<String>, Long> counts) implements Chart {

    private static final int CELL = 26;
    private static final int LINE = 15;
    private static final double SIZE = 11.5;
    private static final double SMALLEST = 9;
    private static final double TALLEST_NAME = 130;

    static HeatTable of(Figure figure, Drawing.Heat drawing) {
        Map<List<String>, Long> counts = new HashMap<>();
        for (Row row : figure.rows()) {
            counts.merge(
                    List.of(Cells.name(figure, row, drawing.row()), Cells.name(figure, row, drawing.column())),
                    Cells.count(figure, row, drawing.count()).orElse(0),
                    Long::sum);
        }
        return new HeatTable(names(figure, drawing.row()), names(figure, drawing.column()), counts);
    }

    private static List<String> names(Figure figure, String column) {
        Map<Cell, String> names = new LinkedHashMap<>();
        figure.rows().forEach(row -> names.putIfAbsent(figure.cell(row, column), Cells.name(figure, row, column)));
        return Part.inOrder(List.copyOf(names.keySet())).stream()
                .map(cell -> names.getOrDefault(cell, ""))
                .toList();
    }

    @Override
    public ObjectNode option() {
        ObjectNode base = plot().base(new Scale(columns.size(), 1), "");
        ((ObjectNode) base.get("xAxis").get(0)).put("show", false);
        ((ObjectNode) base.get("xAxis").get(1)).put("show", false);
        base.withArray("xAxis").add(Fragment.of("""
                {"id": "columns", "type": "category", "position": "top", "axisLine": {"show": false}, "axisTick": {"show": false},
                 "axisLabel": {"interval": 0, "color": "@ink", "fontSize": 11.5, "lineHeight": 15, "hideOverlap": false}}
                """));
        ArrayNode series = base.putArray("series").add(plot().room());
        columns.forEach(column -> series.add(cells(column)));
        series.add(
                Fragment.of(
                        "{\"id\": \"heads\", \"type\": \"bar\", \"xAxisIndex\": 2, \"yAxisIndex\": 2, \"silent\": true, \"data\": []}"));
        return Fragment.responsive(base, this::layout);
    }

    @Override
    public int height() {
        return plot().height(above(Width.MEDIUM)) - 2;
    }

    @Override
    public int narrowHeight() {
        return plot().narrowHeight(above(Width.NARROW));
    }

    private RowPlot plot() {
        return RowPlot.of(
                rows.stream()
                        .map(row -> RowPlot.Label.plain(
                                row,
                                "("
                                        + columns.stream()
                                                .mapToLong(column -> count(row, column))
                                                .sum() + ")"))
                        .toList(),
                CELL);
    }

    private long count(String row, String column) {
        return counts.getOrDefault(List.of(row, column), 0L);
    }

    /** One column of the grid: a bar of one unit in every row. */
    private ObjectNode cells(String column) {
        ObjectNode cells = Fragment.of("""
                {"type": "bar", "stack": "cells", "barWidth": %d, "cursor": "pointer", "itemStyle": {"borderColor": "@card", "borderWidth": 1},
                 "label": {"show": true, "position": "inside", "fontSize": 12}}
                """, CELL);
        cells.put("id", "column-" + columns.indexOf(column));
        ArrayNode data = cells.putArray("data");
        for (String row : rows) {
            long count = count(row, column);
            int step = step(count);
            ObjectNode cell = data.addObject().put("value", 1);
            cell.putObject("itemStyle").put("color", step == 0 ? "transparent" : "@heat-" + step);
            cell.putObject("label")
                    .put("formatter", count == 0 ? "" : Long.toString(count))
                    .put("color", ink(step));
            cell.putObject("tooltip").put("formatter", Fragment.literal(row + ", " + column + "\n" + count));
        }
        return cells;
    }

    static String ink(int step) {
        return step > 3 ? "@card" : "@ink";
    }

    /** 0 for nothing, then 1 to 5 in equal parts of the largest count. */
    private int step(long count) {
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return count == 0 ? 0 : (int) Math.min(5, 1 + 5 * (count - 1) / Math.max(1, most));
    }

    private ObjectNode layout(Width width) {
        int above = above(width);
        ObjectNode layout = plot().layout(width, above);
        boolean lying = lies(width);
        ObjectNode axis = layout.putArray("xAxis").addObject().put("id", "columns");
        ObjectNode label = axis.putObject("axisLabel");
        label.put("rotate", lying ? 0 : -90).put("margin", 6);
        ArrayNode names = axis.putArray("data");
        columns.forEach(column -> names.add(Fragment.literal(String.join("\n", broken(width, column)))));
        double digits = counts.values().stream()
                .mapToDouble(count -> TextWidth.of(Long.toString(count), 1))
                .max()
                .orElse(1);
        double size = Math.min(12, (cell(width) - 3) / digits);
        boolean rotated = size < SMALLEST;
        for (int column = 0; column < columns.size(); column++) {
            layout.withArray("series")
                    .addObject()
                    .put("id", "column-" + column)
                    .putObject("label")
                    .put("rotate", rotated ? 90 : 0)
                    .put("fontSize", Math.floor(rotated ? Math.min(11, (CELL - 4) / digits) : size));
        }
        return layout;
    }

    /** Pixels certain to be there for a cell. */
    private double cell(Width width) {
        return plot().span(width) / columns.size();
    }

    /** Whether the names of the columns have room above them. */
    boolean lies(Width width) {
        return columns.stream()
                .flatMap(column -> List.of(column.split(" ")).stream())
                .allMatch(word -> TextWidth.of(word, SIZE) + 3 <= cell(width));
    }

    private List<String> broken(Width width, String column) {
        return TextWidth.broken(column, SIZE, lies(width) ? cell(width) - 3 : TALLEST_NAME);
    }

    private int above(Width width) {
        List<Double> tall = new ArrayList<>();
        for (String column : columns) {
            List<String> lines = broken(width, column);
            tall.add(lies(width) ? LINE * lines.size() : TextWidth.widest(lines, SIZE));
        }
        return (int) Math.ceil(
                        tall.stream().mapToDouble(Double::doubleValue).max().orElse(0))
                + 8;
    }
}
