package org.panelwatch.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.Coded;

/**
 * Compares two answers to one question cell by cell. Rows are matched by the columns that begin them and say what they
 * are about: words, texts, the year. A row that is in one only is one change. Shares and intervals follow from counts, so
 * they are told only where no count, word or row differs.
 */
public final class FigureChanges {

    /** Columns of numbers that say what a row is about. */
    private static final Set<String> NUMBERED = Set.of("year", "months", "step", "stage");

    private static final String NO_ROW = "no row";

    /** From this many rows on, the same change in each is told once. */
    private static final int OFTEN = 3;

    private final Figure then;
    private final Figure now;
    private final List<FigureChange> changes = new ArrayList<>();
    private final List<FigureChange> following = new ArrayList<>();

    private FigureChanges(Figure then, Figure now) {
        this.then = then;
        this.now = now;
    }

    /** What differs, row by row; where no cell does, whether the words around them differ. */
    public static List<FigureChange> between(Figure then, Figure now) {
        FigureChanges comparison = new FigureChanges(then, now);
        comparison.compareRows();
        if (comparison.changes.isEmpty()) {
            comparison.changes.addAll(comparison.following);
        }
        if (comparison.changes.isEmpty()) {
            comparison.compareWords();
        }
        return gathered(comparison.changes);
    }

    /** The same change in many rows, such as that of a base that they share, as one. */
    private static List<FigureChange> gathered(List<FigureChange> changes) {
        Map<FigureChange, Long> often = changes.stream()
                .collect(Collectors.groupingBy(FigureChange::anywhere, LinkedHashMap::new, Collectors.counting()));
        return changes.stream()
                .map(change -> {
                    long rows = often.getOrDefault(change.anywhere(), 0L);
                    return rows < OFTEN ? change : change.in(Wording.count(rows, "row", "rows"));
                })
                .distinct()
                .toList();
    }

    private void compareRows() {
        if (!then.columns().equals(now.columns())) {
            changes.add(new FigureChange("", "Columns", labels(then), labels(now)));
            return;
        }
        Map<List<Object>, Row> before = byKey(then);
        Map<List<Object>, Row> after = byKey(now);
        after.forEach((key, row) -> compare(before.get(key), row));
        before.forEach((key, row) -> {
            if (!after.containsKey(key)) {
                changes.add(new FigureChange(where(then, row), "Row", told(then, row), NO_ROW));
            }
        });
    }

    private void compare(@Nullable Row before, Row after) {
        if (before == null) {
            changes.add(new FigureChange(where(now, after), "Row", NO_ROW, told(now, after)));
            return;
        }
        for (int i = keys(now); i < now.columns().size(); i++) {
            if (!before.cells().get(i).equals(after.cells().get(i))) {
                boolean follows = now.columns().get(i).type() == Column.Type.NUMBER
                        || now.columns().get(i).name().equals("caveat");
                (follows ? following : changes).add(change(before, after, i));
            }
        }
    }

    private FigureChange change(Row before, Row after, int place) {
        String was = CellWords.of(then, before, place);
        String is = CellWords.of(now, after, place);
        if (was.equals(is)) {
            was = exact(before.cells().get(place), was);
            is = exact(after.cells().get(place), is);
        }
        return new FigureChange(where(now, after), label(place), was, is);
    }

    /** The upper end of an interval is labelled "to", to stand beside the lower. */
    private String label(int place) {
        String label = now.columns().get(place).label();
        return label.equals("to") ? now.columns().get(place - 1).label().replaceFirst("from$", "to") : label;
    }

    /** A share whose rounding hides the change, or that is too small a group's to be shown as one. */
    private static String exact(Cell cell, String words) {
        return cell instanceof Cell.Fraction(double value) ? String.format(Locale.UK, "%.2f%%", value * 100) : words;
    }

    private void compareWords() {
        compare("Heading", then.title(), now.title());
        compare("Sentence", then.sentence(), now.sentence());
        compare("Notes", String.join(" ", then.notes()), String.join(" ", now.notes()));
    }

    private void compare(String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new FigureChange("", what, before, after));
        }
    }

    /** How many columns begin the rows before the first value. */
    private static int keys(Figure figure) {
        int keys = 0;
        for (Column column : figure.columns()) {
            boolean says = column.type() == Column.Type.STRING || NUMBERED.contains(column.name());
            if (!says || column.name().equals("caveat")) {
                break;
            }
            keys++;
        }
        return keys;
    }

    /** Rows that begin alike are matched in their order. */
    private static Map<List<Object>, Row> byKey(Figure figure) {
        Map<List<Object>, Row> rows = new LinkedHashMap<>();
        int keys = keys(figure);
        for (Row row : figure.rows()) {
            List<Object> begins = new ArrayList<>();
            row.cells().subList(0, keys).forEach(cell -> begins.add(code(cell)));
            List<Object> key = begins;
            for (int again = 1; rows.containsKey(key); again++) {
                key = new ArrayList<>(begins);
                key.add(again);
            }
            rows.put(key, row);
        }
        return rows;
    }

    /** A force that is called otherwise by now is the same force. */
    private static Object code(Cell cell) {
        return cell instanceof Cell.Word(Coded value) ? value.code() : cell;
    }

    private static String where(Figure figure, Row row) {
        return IntStream.range(0, keys(figure))
                .filter(place -> !(row.cells().get(place) instanceof Cell.Unknown) || place == 0)
                .mapToObj(place -> CellWords.of(figure, row, place))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The counts of a row: "lesser 1, n 3" by their labels. */
    private static String told(Figure figure, Row row) {
        String counts = IntStream.range(keys(figure), figure.columns().size())
                .filter(place -> row.cells().get(place) instanceof Cell.Count)
                .mapToObj(place -> figure.columns().get(place).label() + " " + CellWords.of(figure, row, place))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "a row" : counts;
    }

    private static String labels(Figure figure) {
        return figure.columns().stream().map(Column::label).collect(Collectors.joining(", "));
    }
}
