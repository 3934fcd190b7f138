package org.panelwatch.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.Decisions.Decision;
import org.panelwatch.vocabulary.PartialDate;

/** Follows what one row says of another: reconsiders, joint_with, challenges. */
final class References {

    private static final String APPEAL = "appeal-";
    private static final int SHOWN_OF_A_CIRCLE = 6;

    /** @param decidedOn the date of the row that refers */
    private record Reference(
            Problems problems,
            long line,
            String column,
            String from,
            String to,
            @Nullable PartialDate decidedOn) {

        void fault(String rule, String message, String hint) {
            problems.add(line, column, to, Complaint.fault(rule, message, hint));
        }
    }

    private final Seen seen;
    private final List<Reference> waiting = new ArrayList<>();
    private final Map<String, Reference> earlier = new LinkedHashMap<>();

    References(Seen seen) {
        this.seen = seen;
    }

    /** A row that names an earlier decision, which must exist and should not be later. */
    void toEarlier(Row row, String column, String from) {
        Reference reference = reference(row, column, from);
        earlier.putIfAbsent(from, reference);
        follow(reference);
    }

    /** A row that names the first officer of its panel, which must say so itself. */
    void toPanel(Row row, String from) {
        follow(reference(row, "joint_with", from));
    }

    private Reference reference(Row row, String column, String from) {
        return new Reference(
                row.problems(), row.line(), column, from, row.cell(column), seen.date(row.cell("decided_on")));
    }

    private void follow(Reference reference) {
        Decision target = decisions(reference.to()).find(reference.to());
        if (target == null) {
            waiting.add(reference);
        } else {
            compare(reference, target);
        }
    }

    /** Reports what is still open once every row of every file has been read. */
    void finish() {
        for (Reference reference : waiting) {
            Decisions decisions = decisions(reference.to());
            Decision target = decisions.find(reference.to());
            if (target != null) {
                compare(reference, target);
            } else if (decisions.complete()) {
                pointsAtNothing(reference);
            }
        }
        waiting.clear();
        reportCircles();
    }

    private Decisions decisions(String id) {
        return id.startsWith(APPEAL) ? seen.appeals() : seen.hearings();
    }

    private static void pointsAtNothing(Reference reference) {
        boolean appeal = reference.to().startsWith(APPEAL);
        String place = appeal ? "appeals.csv" : "hearings.csv";
        reference.fault(
                "reference",
                "is not in " + place,
                "correct the id, or add the " + (appeal ? "appeal" : "hearing") + " that it means");
    }

    private void compare(Reference reference, Decision target) {
        if (reference.column().equals("joint_with")) {
            if (!target.leadsPanel()) {
                reference.fault(
                        "panel",
                        "is not the first of a panel: its own joint_with, on line " + target.line()
                                + ", is not its own id",
                        "write its own id there, or here the id of the panel's first officer");
            }
            return;
        }
        PartialDate decidedOn = reference.decidedOn();
        PartialDate before = target.decidedOn();
        if (decidedOn != null && before != null && decidedOn.surelyBefore(before)) {
            reference
                    .problems()
                    .add(
                            reference.line(),
                            "decided_on",
                            decidedOn.toString(),
                            Complaint.warning(
                                    "order",
                                    "is before " + before + ", when " + reference.to() + ", which it "
                                            + reference.column() + ", was decided",
                                    "check both dates"));
        }
    }

    private void reportCircles() {
        Set<String> done = new HashSet<>();
        for (String start : earlier.keySet()) {
            Map<String, Integer> path = new HashMap<>();
            List<String> ids = new ArrayList<>();
            String id = start;
            Reference next = earlier.get(id);
            while (next != null && !done.contains(id) && !path.containsKey(id)) {
                path.put(id, ids.size());
                ids.add(id);
                id = next.to();
                next = earlier.get(id);
            }
            Integer entry = path.get(id);
            if (entry != null) {
                report(ids.subList(entry, ids.size()));
            }
            done.addAll(ids);
        }
    }

    private void report(List<String> circle) {
        Reference first = Objects.requireNonNull(earlier.get(circle.getFirst()));
        String way = String.join(" → ", circle.subList(0, Math.min(circle.size(), SHOWN_OF_A_CIRCLE)))
                + (circle.size() > SHOWN_OF_A_CIRCLE ? " → …" : "") + " → " + circle.getFirst();
        first.fault(
                "circle",
                "leads back to the row itself (" + way + ")",
                "one of these must point at an earlier decision");
    }
}
