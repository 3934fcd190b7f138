package org.panelwatch.selection;

import org.panelwatch.vocabulary.CodedConstant;

/** What a compared figure puts side by side. The first nine are those of {@link Criterion}. */
public enum Dimension implements CodedConstant {
    FORCE("Force"),
    REGION("Region"),
    PROCEEDING("Proceeding"),
    CHAIR("Chair"),
    RANK("Rank"),
    SERVICE("Service status"),
    CONDUCT("Conduct"),
    SOURCE("Who reported it"),
    REGIME("Rules at the first decision"),
    FORUM("Where it was decided"),
    BROUGHT_BY("Who brought it"),
    GROUND("Main ground"),
    YEAR("Year"),
    /** Of official figures only, as are those that follow. */
    CASE_TYPE("Kind of case"),
    REASON("Reason"),
    LEFT_BY("How they left");

    private final String label;

    Dimension(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
