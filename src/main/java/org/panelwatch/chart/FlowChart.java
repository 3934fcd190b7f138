package org.panelwatch.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * People flowing from one standing to the next, column by column. In each column the standings are in the order of their
 * meaning, each with its count beside it; no label reaches into another.
 */
public record FlowChart(List<Node> nodes, List<Link> links, int columns) implements Chart {

    private static final int LINE = 15;
    private static final double SIZE = 12;
    private static final int NODE = 12;

    /** A standing in a column. @param id the column and the word, since one word may stand in more columns */
    record Node(String id, int column, String label, PartInk ink, long count) {}

    /** People who went from one standing to another. */
    record Link(String from, String to, long count, String told) {}

    static FlowChart of(Figure figure, Drawing.Flow drawing) {
        List<Cell> stages = Part.inOrder(figure.rows().stream()
                .map(row -> figure.cell(row, drawing.stage()))
                .distinct()
                .toList());
        List<Row> rows = figure.rows().stream()
                .filter(row -> Cells.count(figure, row, drawing.count()).orElse(0) > 0)
                .toList();
        List<Node> nodes = new ArrayList<>();
        for (int column = 0; column <= stages.size(); column++) {
            nodes.addAll(column(figure, drawing, rows, stages, column));
        }
        List<Link> links = rows.stream()
                .map(row -> link(figure, drawing, row, stages.indexOf(figure.cell(row, drawing.stage()))))
                .toList();
        return new FlowChart(nodes, links, stages.size() + 1);
    }

    /** The standings that flow out of a column, and those that flowed into it. */
    private static List<Node> column(
            Figure figure, Drawing.Flow drawing, List<Row> rows, List<Cell> stages, int column) {
        Map<Cell, String> labels = new LinkedHashMap<>();
        Map<Cell, Long> out = new LinkedHashMap<>();
        Map<Cell, Long> in = new LinkedHashMap<>();
        for (Row row : rows) {
            int stage = stages.indexOf(figure.cell(row, drawing.stage()));
            long count = Cells.count(figure, row, drawing.count()).orElse(0);
            if (stage == column) {
                labels.putIfAbsent(figure.cell(row, drawing.from()), Cells.name(figure, row, drawing.from()));
                out.merge(figure.cell(row, drawing.from()), count, Long::sum);
            } else if (stage == column - 1) {
                labels.putIfAbsent(figure.cell(row, drawing.to()), Cells.name(figure, row, drawing.to()));
                in.merge(figure.cell(row, drawing.to()), count, Long::sum);
            }
        }
        return Part.inOrder(List.copyOf(labels.keySet())).stream()
                .map(cell -> new Node(
                        id(column, cell),
                        column,
                        labels.getOrDefault(cell, ""),
                        ink(cell),
                        Math.max(out.getOrDefault(cell, 0L), in.getOrDefault(cell, 0L))))
                .toList();
    }

    private static PartInk ink(Cell cell) {
        PartInk ink = PartInk.ofWord(cell, cell instanceof Cell.Word word && Part.isAppealResult(word), 0);
        return ink.quiet() ? PartInk.NOT_PROVEN : ink;
    }

    static String id(int column, Cell cell) {
        return column + ":" + Part.code(cell);
    }

    private static Link link(Figure figure, Drawing.Flow drawing, Row row, int stage) {
        long count = Cells.count(figure, row, drawing.count()).orElse(0);
        String from = Cells.name(figure, row, drawing.from());
        String to = Cells.name(figure, row, drawing.to());
        return new Link(
                id(stage, figure.cell(row, drawing.from())),
                id(stage + 1, figure.cell(row, drawing.to())),
                count,
                Fragment.literal(from + " → " + to + "\n" + Cells.label(figure, drawing.count()) + ": " + count));
    }

    @Override
    public ObjectNode option() {
        ObjectNode flow = Fragment.of("""
                {"id": "flow", "type": "sankey", "layoutIterations": 0, "draggable": false, "nodeWidth": %d, "left": 0,
                 "emphasis": {"focus": "adjacency"}, "lineStyle": {"opacity": 0.28, "curveness": 0.5},
                 "label": {"position": "right", "distance": 6, "color": "@ink", "fontSize": 12, "lineHeight": 15, "textBorderColor": "@card",
                   "textBorderWidth": 3, "rich": {"n": {"fontWeight": 600, "fontSize": 12, "lineHeight": 15, "color": "@ink", "textBorderColor": "@card", "textBorderWidth": 3}}}}
                """, NODE);
        ArrayNode carried = flow.putArray("links");
        for (Link link : links) {
            ObjectNode item = carried.addObject()
                    .put("source", link.from())
                    .put("target", link.to())
                    .put("value", link.count());
            item.putObject("lineStyle").put("color", neutral(link.from()) ? "target" : "source");
            item.putObject("tooltip").put("formatter", link.told());
        }
        flow.set("data", data(Width.WIDE));
        ObjectNode base = Fragment.shell();
        base.putArray("series").add(flow);
        return Fragment.responsive(base, this::layout);
    }

    @Override
    public int height() {
        return tall(Width.MEDIUM, 280);
    }

    @Override
    public int narrowHeight() {
        return tall(Width.NARROW, 240);
    }

    /** Whether a standing has no colour of its own to pass on. */
    private boolean neutral(String id) {
        return nodes.stream().anyMatch(node -> node.id().equals(id) && node.ink() == PartInk.NOT_PROVEN);
    }

    private int tall(Width width, int flow) {
        int most = 1;
        for (int column = 0; column < columns; column++) {
            int of = column;
            most = Math.max(most, (int)
                    nodes.stream().filter(node -> node.column() == of).count());
        }
        return most * gap(width) + flow;
    }

    /** Pixels between standings: as much as the label with the most lines needs. */
    int gap(Width width) {
        return 6
                + LINE
                        * nodes.stream()
                                .mapToInt(node -> lines(width, node).size())
                                .max()
                                .orElse(1);
    }

    /** Pixels for the labels of a column. */
    double labelWidth(Width width) {
        double column = (double) width.least() / columns;
        return Math.min(width.small() ? column - NODE - 8 : 190, column - NODE - 12);
    }

    /** A label, its count on the first line. */
    List<String> lines(Width width, Node node) {
        return TextWidth.broken(node.count() + " " + node.label(), SIZE, labelWidth(width));
    }

    private ObjectNode layout(Width width) {
        int edge = gap(width.small() ? Width.NARROW : Width.MEDIUM) / 2;
        ObjectNode layout = Fragment.of("{}");
        ObjectNode flow = layout.putArray("series").addObject().put("id", "flow");
        flow.put("right", (int) Math.ceil(labelWidth(width)) + 8)
                .put("top", edge)
                .put("bottom", edge)
                .put("nodeGap", gap(width.small() ? Width.NARROW : Width.MEDIUM));
        flow.set("data", data(width));
        return layout;
    }

    private ArrayNode data(Width width) {
        ArrayNode data = Fragment.array();
        for (Node node : nodes) {
            ObjectNode item = data.addObject().put("name", node.id()).put("depth", node.column());
            item.putObject("itemStyle")
                    .put("color", node.ink().fill())
                    .put("borderColor", "@ink-2")
                    .put("borderWidth", 0.5);
            List<String> lines = lines(width, node);
            String count = Long.toString(node.count());
            String words = Fragment.literal(String.join("\n", lines).substring(count.length()));
            item.putObject("label").put("formatter", "{n|" + count + "}" + words);
            item.putObject("tooltip").put("formatter", Fragment.literal(node.label() + "\n" + count));
        }
        return data;
    }
}
