package org.panelwatch.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.vocabulary.AppealResult;
import org.panelwatch.vocabulary.Coded;

/** One part of a whole, as it is called and filled. */
record Part(String code, String label, PartInk ink) {

    /** What stands for a cell in which nothing is stated. */
    static final String UNKNOWN = "unknown";

    /**
     * The parts of a column of words: in the order of their type where they have one in common, otherwise in that of the
     * rows; what is not stated last. Outcomes keep their ink, other words are given the quiet inks in turn.
     */
    static List<Part> of(Figure figure, String column) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        for (Row row : figure.rows()) {
            Cell cell = figure.cell(row, column);
            cells.putIfAbsent(code(cell), cell);
            labels.putIfAbsent(code(cell), Cells.name(figure, row, column));
        }
        List<Part> parts = new ArrayList<>();
        boolean results = cells.values().stream().anyMatch(Part::isAppealResult);
        int quiet = 0;
        Set<PartInk> used = EnumSet.noneOf(PartInk.class);
        for (Cell cell : inOrder(List.copyOf(cells.values()))) {
            PartInk ink = cell instanceof Cell.Unknown ? PartInk.UNSTATED : PartInk.ofWord(cell, results, quiet);
            ink = used.add(ink) ? ink : PartInk.quiet(quiet);
            quiet += ink.quiet() ? 1 : 0;
            parts.add(new Part(code(cell), labels.getOrDefault(code(cell), ""), ink));
        }
        return parts;
    }

    /** The code of the word in a cell. */
    static String code(Cell cell) {
        return switch (cell) {
            case Cell.Word(Coded word) -> word.code();
            case Cell.Text(String text) -> text;
            case Cell.Count(long value) -> Long.toString(value);
            case Cell.Fraction(double value) -> Double.toString(value);
            case Cell.Unknown nothing -> UNKNOWN;
        };
    }

    /** Numbers in their order, words in that of their type where they have one in common, unknown last. */
    static List<Cell> inOrder(List<Cell> cells) {
        boolean typed = cells.stream()
                        .filter(cell -> !(cell instanceof Cell.Unknown))
                        .map(Part::type)
                        .distinct()
                        .count()
                == 1;
        return cells.stream()
                .sorted(Comparator.<Cell, Boolean>comparing(Cell.Unknown.class::isInstance)
                        .thenComparing(cell -> typed ? place(cell) : 0L))
                .toList();
    }

    private static Class<?> type(Cell cell) {
        return cell instanceof Cell.Word(Enum<?> word) ? word.getDeclaringClass() : cell.getClass();
    }

    private static long place(Cell cell) {
        return switch (cell) {
            case Cell.Word(Enum<?> word) -> word.ordinal();
            case Cell.Count(long value) -> value;
            default -> -1;
        };
    }

    /** "Dismissed" of an appeal is not the dismissal of an officer. */
    static boolean isAppealResult(Cell cell) {
        return cell instanceof Cell.Word(AppealResult result)
                || code(cell).toLowerCase(Locale.ROOT).startsWith("allowed");
    }
}
