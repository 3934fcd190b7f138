package org.panelwatch.dataset.mapping;

import java.util.Set;

/**
 * Leaves rows out by what one cell holds.
 *
 * @param keeps whether the rows that fit are kept and all others left out; otherwise those that fit are left out
 * @param words cells that fit, exactly as the file writes them; an empty one is an empty cell
 * @param patterns regular expressions that fit a whole cell
 * @param because why, in a sentence for the report
 */
public record RowFilter(boolean keeps, ForeignColumn column, Set<String> words, Set<String> patterns, String because) {

    public RowFilter {
        words = Ordered.set(words);
        patterns = Ordered.set(patterns);
    }
}
