package org.panelwatch.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Mark;
import org.panelwatch.figure.Marks;
import org.panelwatch.figure.Row;

/**
 * Which number of a figure each point of its drawing stands for.
 *
 * @param series by the id of a series: the number at each place of its data, nothing where nothing is drawn
 */
public record ChartMarks(Map<String, List<Optional<Mark>>> series) {

    /** The nodes of a flow are data of the same series as its links, counted by themselves. */
    public static final String NODES = "flow/node";

    public static final String FLOW = "flow";

    private static final String BANDS = "bands";
    private static final String POINTS = "points";

    public ChartMarks {
        series = Map.copyOf(series);
    }

    /** The number at a place of a series' data; nothing where the place stands for none. */
    public Optional<Mark> at(String id, int place) {
        List<Optional<Mark>> of = series.getOrDefault(id, List.of());
        return place >= 0 && place < of.size() ? of.get(place) : Optional.empty();
    }

    public static ChartMarks of(Figure figure) {
        return new ChartMarks(
                switch (figure.drawing()) {
                    case Drawing.RateOverTime drawing ->
                        drawing.panel() == null
                                ? rates(figure, years(figure, drawing.year(), drawing.financial()))
                                : panels(figure, drawing, drawing.panel());
                    case Drawing.StackedOverTime drawing ->
                        parts(figure, years(figure, drawing.year(), drawing.financial()), drawing.part());
                    case Drawing.StackedCompared drawing ->
                        parts(figure, groups(figure, drawing.dimension()), drawing.part());
                    case Drawing.RatesCompared drawing ->
                        drawing.panel() == null
                                ? rates(
                                        figure,
                                        figure.rows().stream().map(Optional::of).toList())
                                : panels(figure, drawing, drawing.panel());
                    case Drawing.Funnel drawing -> Map.of(POINTS, spots(figure, drawing));
                    case Drawing.Dumbbell drawing -> pairs(figure, drawing);
                    case Drawing.Flow drawing -> flow(figure, drawing);
                    case Drawing.Points drawing -> points(figure, drawing);
                    case Drawing.Bars drawing ->
                        drawing.part() == null
                                ? bars(figure, drawing)
                                : parts(figure, groups(figure, drawing.dimension()), drawing.part());
                    case Drawing.Timeline drawing -> Map.of();
                    case Drawing.Heat drawing -> Map.of();
                });
    }

    private static List<Optional<Row>> years(Figure figure, String column, boolean financial) {
        return YearAxis.of(figure, column, financial)
                .years()
                .mapToObj(year -> figure.rows().stream()
                        .filter(row -> YearAxis.has(figure, row, column, year))
                        .findFirst())
                .toList();
    }

    /** The first row of each group, in the order in which they are drawn. */
    private static List<Optional<Row>> groups(Figure figure, String column) {
        Map<String, Row> first = new LinkedHashMap<>();
        figure.rows().forEach(row -> first.putIfAbsent(Cells.name(figure, row, column), row));
        return first.values().stream().map(Optional::of).toList();
    }

    /** The whole of each row, where there is anything in it. */
    private static List<Optional<Mark>> wholes(Figure figure, List<Optional<Row>> rows) {
        Marks marks = Marks.of(figure);
        return rows.stream()
                .map(one -> one.filter(row -> filled(figure, marks, row)).map(row -> Mark.of(marks.key(row))))
                .toList();
    }

    private static boolean filled(Figure figure, Marks marks, Row row) {
        return Cells.count(figure, row, marks.whole()).orElse(0) > 0;
    }

    private static Map<String, List<Optional<Mark>>> rates(Figure figure, List<Optional<Row>> rows) {
        List<Optional<Mark>> wholes = wholes(figure, rows);
        return Map.of(BANDS, wholes, POINTS, wholes);
    }

    private static Map<String, List<Optional<Mark>>> bars(Figure figure, Drawing.Bars drawing) {
        List<Optional<Mark>> wholes = wholes(figure, groups(figure, drawing.dimension()));
        return Map.of(BANDS, wholes, drawing.value(), wholes);
    }

    private static Map<String, List<Optional<Mark>>> parts(Figure figure, List<Optional<Row>> rows, String column) {
        Marks marks = Marks.of(figure);
        Map<String, List<Optional<Mark>>> series = new HashMap<>();
        series.put(BANDS, wholes(figure, rows));
        for (Part part : Part.of(figure, column)) {
            series.put(
                    part.code(),
                    rows.stream()
                            .map(one -> one.map(marks::key)
                                    .flatMap(key -> part(figure, marks.rows(key), column, part)
                                            .map(code -> Mark.of(key).part(code))))
                            .toList());
        }
        return series;
    }

    /** The code of a part, where there is anything in it. */
    private static Optional<String> part(Figure figure, List<Row> rows, String column, Part part) {
        return rows.stream()
                .filter(row -> Part.code(figure.cell(row, column)).equals(part.code()))
                .filter(row -> Cells.count(figure, row, "count").orElse(0) > 0)
                .findFirst()
                .map(row -> Mark.code(figure.cell(row, column)));
    }

    private static Map<String, List<Optional<Mark>>> panels(
            Figure figure, Drawing.RatesCompared drawing, String column) {
        Map<String, List<Optional<Mark>>> series = new HashMap<>();
        List<String> groups = names(figure, drawing.dimension());
        Set<Cell> cells = new LinkedHashSet<>();
        figure.rows().forEach(row -> cells.add(figure.cell(row, column)));
        int panel = 0;
        for (Cell cell : Part.inOrder(List.copyOf(cells))) {
            List<Optional<Mark>> wholes = wholes(
                    figure,
                    groups.stream()
                            .map(group -> first(
                                    figure,
                                    row -> figure.cell(row, column).equals(cell)
                                            && Cells.name(figure, row, drawing.dimension())
                                                    .equals(group)))
                            .toList());
            series.put(BANDS + "-" + panel, wholes);
            series.put(POINTS + "-" + panel, wholes);
            panel++;
        }
        return series;
    }

    private static Map<String, List<Optional<Mark>>> panels(
            Figure figure, Drawing.RateOverTime drawing, String column) {
        YearAxis axis = YearAxis.of(figure, drawing.year(), drawing.financial());
        Map<String, List<Optional<Mark>>> series = new HashMap<>();
        int panel = 0;
        for (String name : RateLinePanels.names(figure, column)) {
            List<Optional<Mark>> wholes = wholes(
                    figure,
                    axis.years()
                            .mapToObj(year -> first(
                                    figure,
                                    row -> YearAxis.has(figure, row, drawing.year(), year)
                                            && Cells.name(figure, row, column).equals(name)))
                            .toList());
            series.put(BANDS + "-" + panel, wholes);
            series.put(POINTS + "-" + panel, wholes);
            panel++;
        }
        return series;
    }

    private static List<String> names(Figure figure, String column) {
        return figure.rows().stream()
                .map(row -> Cells.name(figure, row, column))
                .distinct()
                .toList();
    }

    private static Optional<Row> first(Figure figure, Predicate<Row> which) {
        return figure.rows().stream().filter(which).findFirst();
    }

    /** Groups of the same place share a point. */
    private static List<Optional<Mark>> spots(Figure figure, Drawing.Funnel drawing) {
        Marks marks = Marks.of(figure);
        return FunnelPlot.places(figure, drawing).values().stream()
                .map(rows -> Optional.of(new Mark(rows.stream().map(marks::key).toList(), null)))
                .toList();
    }

    private static Map<String, List<Optional<Mark>>> pairs(Figure figure, Drawing.Dumbbell drawing) {
        Dumbbells chart = Dumbbells.of(figure, drawing);
        Marks marks = Marks.of(figure);
        List<Optional<Mark>> whole = figure.rows().stream()
                .map(row -> Optional.of(Mark.of(marks.key(row))))
                .toList();
        Map<String, List<Optional<Mark>>> series = new HashMap<>();
        series.put(
                BANDS, wholes(figure, figure.rows().stream().map(Optional::of).toList()));
        for (boolean small : new boolean[] {false, true}) {
            String prefix = small ? "small-" : "";
            series.put(prefix + "first", drawn(chart, whole, small, drawing.firstN(), true));
            series.put(prefix + "last", drawn(chart, whole, small, drawing.lastN(), false));
        }
        return series;
    }

    private static List<Optional<Mark>> drawn(
            Dumbbells chart, List<Optional<Mark>> whole, boolean small, String part, boolean first) {
        return IntStream.range(0, whole.size())
                .filter(row -> chart.pairs().get(row).small() == small)
                .filter(row -> (first
                                ? chart.pairs().get(row).first()
                                : chart.pairs().get(row).last())
                        .isPresent())
                .mapToObj(row -> whole.get(row).map(mark -> mark.part(part)))
                .toList();
    }

    private static Map<String, List<Optional<Mark>>> flow(Figure figure, Drawing.Flow drawing) {
        Marks marks = Marks.of(figure);
        List<Row> rows = figure.rows().stream()
                .filter(row -> Cells.count(figure, row, drawing.count()).orElse(0) > 0)
                .toList();
        List<Optional<Mark>> links = rows.stream()
                .map(row -> Optional.of(Mark.of(marks.key(row)).part(Mark.code(figure.cell(row, drawing.to())))))
                .toList();
        List<Cell> stages = Part.inOrder(rows.stream()
                .map(row -> figure.cell(row, drawing.stage()))
                .distinct()
                .toList());
        List<Optional<Mark>> nodes = FlowChart.of(figure, drawing).nodes().stream()
                .map(node -> node(figure, drawing, rows, stages, node))
                .toList();
        return Map.of(FLOW, links, NODES, nodes);
    }

    /** What flows out of a standing; of the last column, what flows into it. */
    private static Optional<Mark> node(
            Figure figure, Drawing.Flow drawing, List<Row> rows, List<Cell> stages, FlowChart.Node node) {
        boolean last = node.column() == stages.size();
        Cell stage = stages.get(last ? node.column() - 1 : node.column());
        String column = last ? drawing.to() : drawing.from();
        List<Row> there = rows.stream()
                .filter(row -> figure.cell(row, drawing.stage()).equals(stage))
                .filter(row ->
                        FlowChart.id(node.column(), figure.cell(row, column)).equals(node.id()))
                .toList();
        List<String> keys = there.stream().map(Marks.of(figure)::key).distinct().toList();
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mark(keys, last ? Mark.code(figure.cell(there.getFirst(), column)) : null));
    }

    private static Map<String, List<Optional<Mark>>> points(Figure figure, Drawing.Points drawing) {
        Marks marks = Marks.of(figure);
        return figure.rows().stream()
                .filter(row -> Cells.number(figure, row, drawing.value()).isPresent())
                .collect(Collectors.groupingBy(
                        row -> Cells.known(figure, row, drawing.open()) ? "open" : "closed",
                        Collectors.mapping(
                                row -> Optional.of(Mark.of(marks.key(row))),
                                Collectors.collectingAndThen(Collectors.toList(), ArrayList::new))))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
