package org.panelwatch.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;

/** Figures of every shape but those over years, to draw. */
final class DrawnShapes {

    private DrawnShapes() {}

    /** A group of no name is not stated. */
    static Cell word(String name) {
        return name.isEmpty() ? Cell.UNKNOWN : new Cell.Text(name);
    }

    static Figure stackedCompared(String measure, Map<String, ? extends Map<? extends Cell, Long>> counts) {
        List<Row> rows = new ArrayList<>();
        counts.forEach((name, parts) ->
                parts.forEach((part, count) -> rows.add(Row.of(word(name), part, Cell.of((long) count)))));
        return Drawn.figure(
                new Drawing.StackedCompared("force", "part", measure),
                List.of(
                        Column.word("force", "Force"),
                        Column.word("part", "Outcome"),
                        Column.count("count", "Officers", "officers")),
                rows);
    }

    /** Pairs of hits and n, as first and as finally decided. */
    static Figure dumbbell(Map<String, long[]> counts) {
        List<Row> rows = new ArrayList<>();
        counts.forEach((name, count) -> rows.add(Row.of(
                word(name),
                Cell.of(Drawn.rate(count[0], count[1]).value()),
                Cell.of(count[1]),
                Cell.of(Drawn.rate(count[2], count[3]).value()),
                Cell.of(count[3]))));
        return Drawn.figure(
                new Drawing.Dumbbell("conduct", "first_rate", "first_n", "final_rate", "final_n"),
                List.of(
                        Column.word("conduct", "Conduct"),
                        Column.fraction("first_rate", "As first decided"),
                        Column.count("first_n", "First", "officers"),
                        Column.fraction("final_rate", "As finally decided"),
                        Column.count("final_n", "Final", "officers")),
                rows);
    }

    /** Forces with limits that a normal approximation gives: near enough to be drawn. */
    static Figure funnel(Map<String, long[]> counts, List<String> labelled) {
        List<Row> rows = new ArrayList<>();
        counts.forEach((name, count) -> rows.add(Row.of(
                word(name),
                Cell.of(count[0]),
                Cell.of(count[1]),
                Cell.of(Drawn.rate(count[0], count[1]).value()),
                Cell.of(Drawn.rate(count[0], count[1]).low()),
                Cell.of(Drawn.rate(count[0], count[1]).high()))));
        long hits = counts.values().stream().mapToLong(count -> count[0]).sum();
        long n = counts.values().stream().mapToLong(count -> count[1]).sum();
        long most = counts.values().stream().mapToLong(count -> count[1]).max().orElse(1);
        double target = (double) hits / n;
        return Drawn.figure(
                new Drawing.Funnel("force", "lesser", target, limits(target, most), labelled),
                List.of(
                        Column.word("force", "Force"),
                        Column.count("lesser", "Less than dismissal", "officers"),
                        Column.count("n", "Gross misconduct", "officers"),
                        Column.fraction("rate", "Rate"),
                        Column.fraction("low95", "Low"),
                        Column.fraction("high95", "High")),
                rows);
    }

    private static List<Drawing.Funnel.Limits> limits(double target, long most) {
        return LongStream.rangeClosed(1, most)
                .mapToObj(n -> {
                    double sd = Math.sqrt(target * (1 - target) / n);
                    return new Drawing.Funnel.Limits(
                            n,
                            Math.max(0, target - 1.96 * sd),
                            Math.min(1, target + 1.96 * sd),
                            Math.max(0, target - 3.09 * sd),
                            Math.min(1, target + 3.09 * sd));
                })
                .toList();
    }

    /** Bars of one number for each name; no number where a definition breaks. */
    static Figure bars(Column value, Map<String, Cell> values) {
        List<Row> rows = new ArrayList<>();
        values.forEach((name, cell) -> rows.add(Row.of(word(name), cell)));
        return Drawn.figure(
                new Drawing.Bars("period", null, value.name(), false),
                List.of(Column.word("period", "Period"), value),
                rows);
    }

    static Figure barsInParts(boolean stacked, Map<String, ? extends Map<? extends Cell, Long>> counts) {
        List<Row> rows = new ArrayList<>();
        counts.forEach((name, parts) ->
                parts.forEach((part, count) -> rows.add(Row.of(word(name), part, Cell.of((long) count)))));
        return Drawn.figure(
                new Drawing.Bars("period", "part", "value", stacked),
                List.of(
                        Column.word("period", "Period"),
                        Column.word("part", "Outcome"),
                        Column.count("value", "Officers", "officers")),
                rows);
    }

    /** Links of two stages; a stage is the place in the list. */
    static Figure flow(List<Map<List<Cell>, Long>> stages) {
        List<Row> rows = new ArrayList<>();
        for (int stage = 0; stage < stages.size(); stage++) {
            long number = stage + 1;
            stages.get(stage)
                    .forEach((ends, count) ->
                            rows.add(Row.of(Cell.of(number), ends.getFirst(), ends.getLast(), Cell.of((long) count))));
        }
        return Drawn.figure(
                new Drawing.Flow("stage", "from", "to", "count"),
                List.of(
                        Column.count("stage", "Stage", "stage"),
                        Column.word("from", "From"),
                        Column.word("to", "To"),
                        Column.count("count", "Officers", "officers")),
                rows);
    }

    /** Days of each group; those below nought are open. */
    static Figure points(Map<String, long[]> days, Drawing.Points.Quartiles quartiles) {
        List<Row> rows = new ArrayList<>();
        days.forEach((name, values) -> {
            for (long value : values) {
                rows.add(Row.of(
                        word(name),
                        Cell.of(Math.abs(value)),
                        value < 0 ? word("Still open: days so far") : Cell.UNKNOWN));
            }
        });
        return Drawn.figure(
                new Drawing.Points("days", "forum", "open", quartiles),
                List.of(
                        Column.word("forum", "Decided by"),
                        Column.count("days", "Days", "days"),
                        new Column("open", Column.Type.STRING, "Open", null, "Ended")),
                rows);
    }

    static Figure heat(Map<List<Cell>, Long> counts) {
        List<Row> rows = new ArrayList<>();
        counts.forEach((ends, count) -> rows.add(Row.of(ends.getFirst(), ends.getLast(), Cell.of((long) count))));
        return Drawn.figure(
                new Drawing.Heat("row", "column", "count"),
                List.of(
                        Column.word("row", "Force"),
                        Column.word("column", "Year"),
                        Column.count("count", "Decisions", "decisions")),
                rows);
    }

    /** Rates of each group in each panel. */
    static Figure panels(Map<String, Map<String, long[]>> panels) {
        List<Row> rows = new ArrayList<>();
        panels.forEach((panel, groups) -> groups.forEach((name, count) -> rows.add(Row.of(
                word(panel),
                word(name),
                Cell.of(count[0]),
                Cell.of(count[1]),
                Cell.of(Drawn.rate(count[0], count[1]).value()),
                Cell.of(Drawn.rate(count[0], count[1]).low()),
                Cell.of(Drawn.rate(count[0], count[1]).high())))));
        return Drawn.figure(
                new Drawing.RatesCompared("conduct", "lesser", "chair"),
                List.of(
                        Column.word("chair", "Chair"),
                        Column.word("conduct", "Conduct"),
                        Column.count("lesser", "Less than dismissal", "officers"),
                        Column.count("n", "Gross misconduct", "officers"),
                        Column.fraction("rate", "Rate"),
                        Column.fraction("low95", "Low"),
                        Column.fraction("high95", "High")),
                rows);
    }

    /** Date, decision and standing of each. */
    static Figure timeline(List<List<String>> events) {
        List<Row> rows = events.stream()
                .map(event -> Row.of(word(event.get(0)), word(event.get(1)), word(event.get(2))))
                .toList();
        return Drawn.figure(
                new Drawing.Timeline("decided_on", "decision", "standing"),
                List.of(
                        Column.word("decided_on", "Decided on"),
                        Column.word("decision", "Decision"),
                        Column.word("standing", "Stood after it")),
                rows);
    }

    static <T> Map<String, T> named(int size, IntFunction<T> of) {
        Map<String, T> named = new LinkedHashMap<>();
        IntStream.range(0, size).forEach(i -> named.put(i == 3 ? "" : "Force " + i, of.apply(i)));
        return named;
    }

    @SuppressWarnings("unchecked")
    static <T> Map<String, T> sorted(Object... pairs) {
        Map<String, T> sorted = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            sorted.put((String) pairs[i], (T) pairs[i + 1]);
        }
        return sorted;
    }

    static Map<List<Cell>, Long> links(int size) {
        Map<List<Cell>, Long> links = new LinkedHashMap<>();
        IntStream.range(0, size)
                .forEach(i -> links.put(
                        List.of(
                                new Cell.Text("Outcome of a kind that is called number " + i),
                                new Cell.Text("Result " + i)),
                        i + 1L));
        return links;
    }

    static Map<List<Cell>, Long> links(Object... triples) {
        Map<List<Cell>, Long> links = new LinkedHashMap<>();
        for (int i = 0; i < triples.length; i += 3) {
            links.put(List.of((Cell) triples[i], (Cell) triples[i + 1]), (long) (int) triples[i + 2]);
        }
        return links;
    }
}
