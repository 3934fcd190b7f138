package org.panelwatch.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Caveat;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.ReleaseStamp;
import org.panelwatch.figure.Row;
import org.panelwatch.vocabulary.Outcome;

/** Figures to draw: counts as hits and n. */
final class Drawn {

    /** Lesser sanctions as first decided, in the shape and about the size of the shipped data. */
    static final Map<Integer, long[]> YEARS = years();

    private Drawn() {}

    static Figure rateOverTime(Map<Integer, long[]> counts) {
        List<Row> rows = new ArrayList<>();
        counts.forEach((year, count) -> rows.add(rateRow(Cell.of((long) year), count[0], count[1])));
        return figure(
                new Drawing.RateOverTime("year", "lesser", false),
                rateColumns(Column.year("Year"), "Less than dismissal"),
                rows);
    }

    static Figure ratesCompared(Map<String, long[]> counts) {
        List<Row> rows = new ArrayList<>();
        counts.forEach((name, count) -> rows.add(
                rateRow(name.isEmpty() ? Cell.UNKNOWN : Cell.of((@Nullable String) name), count[0], count[1])));
        return figure(
                new Drawing.RatesCompared("conduct", "lesser", null),
                rateColumns(Column.word("conduct", "Conduct"), "Less than dismissal"),
                rows);
    }

    /** Parts of each year; a part of no name is not stated. */
    static Figure parts(String measure, boolean financial, Map<Integer, Map<Cell, Long>> counts) {
        List<Row> rows = new ArrayList<>();
        counts.forEach((year, parts) ->
                parts.forEach((part, count) -> rows.add(Row.of(Cell.of((long) year), part, Cell.of((long) count)))));
        return figure(
                new Drawing.StackedOverTime("year", "part", measure, financial),
                List.of(
                        Column.year("Year"),
                        Column.word("part", "Part"),
                        Column.count("count", "Officers", "officers")),
                rows);
    }

    static Figure outcomes(String measure, Map<Integer, Map<Outcome, Long>> counts) {
        List<Row> rows = new ArrayList<>();
        counts.forEach((year, parts) -> {
            long n = parts.values().stream().mapToLong(Long::longValue).sum();
            parts.forEach((part, count) -> rows.add(Row.of(
                    Cell.of((long) year),
                    Cell.of(part),
                    Cell.of((long) count),
                    Cell.of(n),
                    Cell.of((double) count / n))));
        });
        List<Column> columns = List.of(
                Column.year("Year"),
                Column.word("outcome", "Outcome"),
                Column.count("count", "Officers", "officers"),
                Column.count("n", "All", "officers"),
                Column.fraction("rate", "Share"));
        return figure(new Drawing.StackedOverTime("year", "outcome", measure, false), columns, rows);
    }

    static Figure figure(Drawing drawing, List<Column> columns, List<Row> rows) {
        ReleaseStamp release = new ReleaseStamp("test", LocalDate.of(2026, 11, 20));
        return new Figure(
                "test-figure", "Title", "Subtitle", "Sentence.", drawing, columns, rows, List.of(), List.of(), release);
    }

    private static List<Column> rateColumns(Column first, String hits) {
        return List.of(
                first,
                Column.count("lesser", hits, "officers"),
                Column.count("n", "Gross misconduct", "officers"),
                Column.fraction("rate", "Rate"),
                Column.fraction("low95", "Low"),
                Column.fraction("high95", "High"),
                Column.caveat());
    }

    private static Row rateRow(Cell first, long hits, long n) {
        Rate rate = rate(hits, n);
        return Row.of(
                first,
                Cell.of(hits),
                Cell.of(n),
                Cell.of(rate.value()),
                Cell.of(rate.low()),
                Cell.of(rate.high()),
                Caveat.on(rate));
    }

    /** A rate with its Wilson interval. */
    static Rate rate(long hits, long n) {
        if (n == 0) {
            return new Rate(0, 0, 0, 0);
        }
        double z = 1.959964;
        double p = (double) hits / n;
        double divisor = 1 + z * z / n;
        double centre = (p + z * z / (2 * n)) / divisor;
        double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)) / divisor;
        return new Rate(hits, n, Math.max(0, centre - half), Math.min(1, centre + half));
    }

    private static Map<Integer, long[]> years() {
        long[][] counts = {
            {2009, 0, 1}, {2010, 0, 2}, {2011, 1, 3}, {2012, 0, 0}, {2013, 0, 7}, {2014, 1, 12}, {2015, 0, 8},
            {2016, 1, 8}, {2017, 2, 21}, {2018, 5, 25}, {2019, 10, 30}, {2020, 9, 27}, {2021, 6, 42}, {2022, 4, 39},
            {2023, 6, 70}, {2024, 7, 47}, {2025, 3, 47}, {2026, 1, 6},
        };
        Map<Integer, long[]> years = new LinkedHashMap<>();
        for (long[] count : counts) {
            years.put((int) count[0], new long[] {count[1], count[2]});
        }
        return years;
    }
}
