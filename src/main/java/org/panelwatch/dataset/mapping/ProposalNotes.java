package org.panelwatch.dataset.mapping;

import java.util.List;
import java.util.Map;

/**
 * What a proposal says in comments beside a mapping.
 *
 * @param top in front of everything: what is left to decide
 * @param columns in front of a column of ours
 * @param counts how often each word of a column was met
 * @param left the words of a column that are still to be placed, each with its count
 * @param missing how often each word for a missing value was met
 */
record ProposalNotes(
        List<String> top,
        Map<String, List<String>> columns,
        Map<String, Map<String, Long>> counts,
        Map<String, Map<String, Long>> left,
        Map<String, Long> missing) {

    static final ProposalNotes NONE = new ProposalNotes(List.of(), Map.of(), Map.of(), Map.of(), Map.of());
}
