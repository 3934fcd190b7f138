package org.panelwatch.dataset.mapping;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.panelwatch.dataset.FileUnreadable;

/** Counts the rows of each foreign cell, from 1, so that a row can be told from the others of the same cell. */
final class Numbers {

    private static final int MOST = 1_000_000;

    private final Map<String, Integer> counts = new HashMap<>();

    int next(String cell, long line) throws FileUnreadable {
        if (counts.size() >= MOST && !counts.containsKey(cell)) {
            throw new FileUnreadable(
                    line,
                    "numbered",
                    String.format(Locale.UK, "there are more than %,d different cells to number", MOST),
                    "fill hearing_id from a column that tells rows apart by itself, or leave it out");
        }
        return counts.merge(cell, 1, Integer::sum);
    }
}
