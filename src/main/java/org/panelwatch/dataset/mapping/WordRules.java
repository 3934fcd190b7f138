package org.panelwatch.dataset.mapping;

import java.util.Map;

/**
 * Which code each foreign word stands for: rules that fit exactly come first, then folded ones, then patterns in their
 * order. A code is one of the column's codes, or that of a {@link Missing}.
 *
 * @param exact by the word exactly as the file writes it
 * @param folded by the word whatever its case and the space around and within it
 * @param patterns by a regular expression that fits the whole cell
 */
public record WordRules(Map<String, String> exact, Map<String, String> folded, Map<String, String> patterns) {

    public static final WordRules NONE = new WordRules(Map.of(), Map.of(), Map.of());

    public WordRules {
        exact = Ordered.map(exact);
        folded = Ordered.map(folded);
        patterns = Ordered.map(patterns);
    }

    public boolean isEmpty() {
        return exact.isEmpty() && folded.isEmpty() && patterns.isEmpty();
    }
}
