package org.panelwatch.dataset.mapping;

import org.panelwatch.vocabulary.CodedConstant;

/** Why a cell holds nothing that can be counted. */
public enum Missing implements CodedConstant {
    NOT_STATED("Not stated"),
    NOT_APPLICABLE("Not applicable"),
    PENDING("Pending"),
    /** The publisher's program failed, and its message stands where a value was, such as {@code #VALUE!}. */
    ERROR("Error of the publisher"),
    /** It holds words that no rule of the mapping places; a mapping cannot ask for it. */
    UNPLACED("Placed by no rule");

    private final String label;

    Missing(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
