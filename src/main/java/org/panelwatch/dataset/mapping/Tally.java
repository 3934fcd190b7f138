package org.panelwatch.dataset.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts what foreign cells become, column by column, in memory that does not grow with the file: the words of codes and
 * what is placed by no rule are counted word by word, up to a limit; what is missing and the rest only as a whole.
 */
final class Tally {

    static final int MOST_WORDS = 1000;
    private static final int LONGEST = 80;

    /** How often one word became one cell. */
    static final class Count {
        private final long firstLine;
        private long count;

        private Count(long firstLine) {
            this.firstLine = firstLine;
        }
    }

    /** The counts of one column. */
    static final class OfColumn {

        private final boolean coded;
        private final Map<MappedCell, Count> words = new LinkedHashMap<>();
        private final long[] missing = new long[Missing.values().length];
        private long stated;
        private long uncounted;

        private OfColumn(boolean coded) {
            this.coded = coded;
        }

        /** Counts the cell of the row of this number among those that a foreign row makes. */
        void add(Placed placed, int row, long line) {
            MappedCell cell = placed.cell(row);
            Missing why = cell.missing();
            if (why == null) {
                stated++;
            } else {
                missing[why.ordinal()]++;
            }
            if (why != null || coded) {
                Count known = placed.count(row);
                if (known == null) {
                    known = counted(shortened(cell), line);
                    placed.countedIn(row, known);
                }
                count(known);
            }
        }

        private void count(@Nullable Count known) {
            if (known == null) {
                uncounted++;
            } else {
                known.count++;
            }
        }

        /** Nothing where there are too many different words already. */
        private @Nullable Count counted(MappedCell cell, long line) {
            Count known = words.get(cell);
            if (known == null && words.size() < MOST_WORDS) {
                known = new Count(line);
                words.put(cell, known);
            }
            return known;
        }

        private Map<Missing, Long> missing() {
            Map<Missing, Long> counts = new EnumMap<>(Missing.class);
            for (Missing why : Missing.values()) {
                if (missing[why.ordinal()] > 0) {
                    counts.put(why, missing[why.ordinal()]);
                }
            }
            return counts;
        }
    }

    private final Map<String, OfColumn> columns = new LinkedHashMap<>();

    /** The counts of a column, which are counted from its first cell on. */
    OfColumn of(TargetColumn column) {
        return columns.computeIfAbsent(column.name(), name -> new OfColumn(column.coded()));
    }

    /** What the words of a column became, the most frequent first. */
    List<WordCount> words() {
        List<WordCount> words = new ArrayList<>();
        columns.forEach((name, counts) -> counts.words.entrySet().stream()
                .map(word -> new WordCount(name, word.getKey(), word.getValue().count, word.getValue().firstLine))
                .sorted(Comparator.comparingLong(WordCount::count).reversed())
                .forEach(words::add));
        return words;
    }

    /** How many cells hold a value, by column of ours. */
    Map<String, Long> stated() {
        Map<String, Long> stated = new LinkedHashMap<>();
        met().forEach((name, counts) -> stated.put(name, counts.stated));
        return stated;
    }

    /** How many cells hold none, by column and by why. */
    Map<String, Map<Missing, Long>> missing() {
        Map<String, Map<Missing, Long>> missing = new LinkedHashMap<>();
        met().forEach((name, counts) -> missing.put(name, Map.copyOf(counts.missing())));
        return missing;
    }

    /** The columns of which any cell was counted. */
    private Map<String, OfColumn> met() {
        Map<String, OfColumn> met = new LinkedHashMap<>(columns);
        met.values().removeIf(counts -> counts.stated == 0 && counts.missing().isEmpty());
        return met;
    }

    /** How many cells of a column held words beyond the limit. */
    Map<String, Long> uncounted() {
        Map<String, Long> uncounted = new LinkedHashMap<>();
        columns.forEach((name, counts) -> {
            if (counts.uncounted > 0) {
                uncounted.put(name, counts.uncounted);
            }
        });
        return uncounted;
    }

    private static MappedCell shortened(MappedCell cell) {
        String words = cell.words();
        return words.length() <= LONGEST
                ? cell
                : new MappedCell(cell.value(), words.substring(0, LONGEST - 1) + "…", cell.missing());
    }
}
