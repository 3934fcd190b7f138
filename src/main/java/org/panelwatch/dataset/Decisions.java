package org.panelwatch.dataset;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.PartialDate;

/** The decisions of one file by id: of panels, or on challenges. */
final class Decisions {

    /**
     * One decision.
     *
     * @param leadsPanel whether the row is the first of officers decided together: its joint_with is its own id
     */
    record Decision(long line, @Nullable PartialDate decidedOn, boolean leadsPanel) {}

    private final Map<String, Decision> byId = new HashMap<>();
    private boolean complete;

    /** The decision that has this id already, or nothing where it is new. */
    @Nullable
    Decision put(String id, Decision decision) {
        return byId.putIfAbsent(id, decision);
    }

    @Nullable
    Decision find(String id) {
        return byId.get(id);
    }

    /** Says that every decision has been put. */
    void allPut() {
        complete = true;
    }

    /** Whether an id that is not found stands nowhere in the file. */
    boolean complete() {
        return complete;
    }
}
