package org.panelwatch.dataset.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    private static final class Count {
        private final long firstLine;
        private long count;

        Count(long firstLine) {
            this.firstLine = firstLine;
        }
    }

    private static final class OfColumn {
        private final Map<MappedCell, Count> words = new LinkedHashMap<>();
        private final Map<Missing, Long> missing = new HashMap<>();
        private long stated;
        private long uncounted;
    }

    private final Map<String, OfColumn> columns = new LinkedHashMap<>();

    void add(TargetColumn column, MappedCell cell, long line) {
        OfColumn counts = columns.computeIfAbsent(column.name(), name -> new OfColumn());
        @Nullable Missing missing = cell.missing();
        if (missing == null) {
            counts.stated++;
        } else {
            counts.missing.merge(missing, 1L, Long::sum);
        }
        if (missing != null || column.coded()) {
            MappedCell counted = shortened(cell);
            Count known = counts.words.get(counted);
            if (known == null && counts.words.size() >= MOST_WORDS) {
                counts.uncounted++;
                return;
            }
            counts.words.computeIfAbsent(counted, c -> new Count(line)).count++;
        }
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
        columns.forEach((name, counts) -> stated.put(name, counts.stated));
        return stated;
    }

    /** How many cells hold none, by column and by why. */
    Map<String, Map<Missing, Long>> missing() {
        Map<String, Map<Missing, Long>> missing = new LinkedHashMap<>();
        columns.forEach((name, counts) -> missing.put(name, Map.copyOf(counts.missing)));
        return missing;
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
