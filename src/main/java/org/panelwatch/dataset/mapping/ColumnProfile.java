package org.panelwatch.dataset.mapping;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What one column of a foreign file holds, in memory that does not grow with the file. */
final class ColumnProfile {

    static final int MOST_WORDS = 300;
    private static final int LONGEST_WORD = 200;
    private static final int MOST_KEYS = 500_000;

    private final String name;
    private final Map<String, Long> words = new LinkedHashMap<>();
    private final Map<String, Long> missing = new LinkedHashMap<>();
    private final LikelyDates dates = new LikelyDates();
    private final Set<String> keys = new HashSet<>();
    private boolean repeats;
    private boolean manyWords;
    private long filled;

    ColumnProfile(String name) {
        this.name = name;
    }

    void see(String cell) {
        if (cell.isBlank()) {
            repeats = true;
            return;
        }
        filled++;
        key(cell);
        if (cell.length() <= LONGEST_WORD && isMissing(cell)) {
            missing.merge(cell, 1L, Long::sum);
            return;
        }
        dates.see(cell.strip());
        if (cell.length() > LONGEST_WORD || words.size() >= MOST_WORDS && !words.containsKey(cell)) {
            manyWords = true;
        } else {
            words.merge(cell, 1L, Long::sum);
        }
    }

    /** A word that was met before is not judged again. */
    private boolean isMissing(String cell) {
        return missing.containsKey(cell)
                || !words.containsKey(cell) && LikelyMissing.of(cell).isPresent();
    }

    private void key(String cell) {
        if (!repeats && (keys.size() >= MOST_KEYS || cell.length() > LONGEST_WORD || !keys.add(cell))) {
            repeats = true;
            keys.clear();
        }
    }

    String name() {
        return name;
    }

    /** Whether every cell is filled and stands there once. */
    boolean unique() {
        return !repeats && filled > 0;
    }

    /** Whether there are more different words than a person would place one by one. */
    boolean manyWords() {
        return manyWords;
    }

    LikelyDates dates() {
        return dates;
    }

    /** The words with their counts, those for missing values aside, the most frequent first. */
    Map<String, Long> words() {
        return sorted(words);
    }

    Map<String, Long> missing() {
        return sorted(missing);
    }

    private static Map<String, Long> sorted(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}
