package org.panelwatch.dataset.mapping;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.Complaint;
import org.panelwatch.dataset.FileUnreadable;
import org.panelwatch.dataset.Problems;

/** The joined file in memory, by its key: only the cells that the mapping uses, up to a limit. */
final class JoinTable {

    static final int MOST_ROWS = 500_000;
    static final long MOST_CHARACTERS = 30_000_000;

    private static final class Entry {
        private final long line;
        private final String[] cells;
        private boolean used;

        Entry(long line, String[] cells) {
            this.line = line;
            this.cells = cells;
        }
    }

    private final Map<String, Entry> entries = new HashMap<>();
    private final String[] nothing;
    private long characters;
    private long unmatchedRows;

    private JoinTable(int width) {
        nothing = new String[width];
        Arrays.fill(nothing, "");
    }

    /**
     * Reads the file to its end.
     *
     * @param columns those whose cells are kept
     */
    static JoinTable read(ForeignTable table, String key, List<String> columns, Problems problems) throws IOException {
        JoinTable join = new JoinTable(columns.size());
        int keyPlace = table.places(List.of(key)).getFirst();
        List<Integer> places = table.places(columns);
        if (keyPlace >= 0 && !places.contains(-1)) {
            for (ForeignTable.Line line = table.next(); line != null; line = table.next()) {
                join.put(line, keyPlace, places, problems);
            }
        }
        return join;
    }

    private void put(ForeignTable.Line line, int keyPlace, List<Integer> places, Problems problems)
            throws FileUnreadable {
        String key = line.cells()[keyPlace];
        String[] kept = new String[places.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = line.cells()[places.get(i)];
            characters += kept[i].length();
        }
        characters += key.length();
        if (entries.size() >= MOST_ROWS || characters > MOST_CHARACTERS) {
            throw new FileUnreadable(
                    line.line(),
                    "join",
                    String.format(
                            Locale.UK,
                            "the joined file holds more than the %,d rows or %,d characters that are kept",
                            MOST_ROWS,
                            MOST_CHARACTERS),
                    "let rows be the larger of the two files, or join fewer columns");
        }
        Entry earlier = entries.putIfAbsent(key, new Entry(line.line(), kept));
        if (earlier != null) {
            problems.add(
                    line.line(),
                    null,
                    key,
                    Complaint.fault(
                            "twice",
                            "is already the key of line " + earlier.line,
                            "join the file that has each key once; the first row was taken"));
        }
    }

    /** The cells that belong to a key; empty ones where there is no such key. */
    String[] find(String key) {
        @Nullable Entry entry = entries.get(key);
        if (entry == null) {
            unmatchedRows++;
            return nothing;
        }
        entry.used = true;
        return entry.cells;
    }

    /** How many rows asked for a key that is not there. */
    long unmatchedRows() {
        return unmatchedRows;
    }

    /** How many keys no row asked for. */
    long unusedKeys() {
        return entries.values().stream().filter(entry -> !entry.used).count();
    }
}
