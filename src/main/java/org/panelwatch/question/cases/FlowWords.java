package org.panelwatch.question.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Caution;
import org.panelwatch.question.cases.OutcomeFlow.Way;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.Unit;
import org.panelwatch.vocabulary.CaseStatus;
import org.panelwatch.vocabulary.Challenged;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.English;

/** The flow of outcomes in words. */
record FlowWords(SelectionWords words, FlowTable table) {

    String title() {
        if (table.isEmpty()) {
            return "No decision matches";
        }
        return challenged() == 0
                ? "No challenge is known among %s".formatted(cases(table.n()))
                : "%s of %s %s known to have been challenged; %s"
                        .formatted(
                                Wording.number(challenged()),
                                cases(table.n()),
                                challenged() == 1 ? "is" : "are",
                                changed() == 0
                                        ? "all stand in the end as they began"
                                        : Wording.count(changed(), "stands", "stand") + " otherwise in the end");
    }

    String subtitle() {
        String years = selection().period().words();
        String filters = words.filters();
        return "%s by first outcome, result of the challenges, and what stands at the end, %s%s%s"
                .formatted(
                        selection().unit() == Unit.OFFICER ? "Officers" : "Panels",
                        words.place(),
                        years.isEmpty() ? "" : ", first decided " + years,
                        filters.isEmpty() ? "" : ". " + filters);
    }

    String sentence() {
        if (table.isEmpty()) {
            return "No reported decision matches this selection.";
        }
        return "%s (%s) began so: %s. %s; in the end %s: %s."
                .formatted(
                        English.capital(cases(table.n())),
                        words.place(),
                        nodes(table.first()),
                        known(),
                        changed() == 0
                                ? "all stand as they began"
                                : Wording.count(changed(), "stands", "stand") + " otherwise",
                        nodes(table.end()));
    }

    private String known() {
        return challenged() == 0
                ? "None is known to have been challenged"
                : "%s known to have been challenged, %s of them with success"
                        .formatted(
                                Wording.count(challenged(), "is", "are"),
                                allowed() == 0 ? "none" : Wording.number(allowed()));
    }

    private static String nodes(Map<Coded, Long> nodes) {
        return English.list(nodes.entrySet().stream()
                .map(node -> English.lower(node.getKey().label()) + " " + Wording.number(node.getValue()))
                .toList());
    }

    /** @param unplaced what is left out of financial years */
    List<String> notes(List<String> unplaced) {
        List<String> notes = new ArrayList<>(Caution.howCounted(selection().with(Leavers.COUNTED)));
        notes.set(
                0,
                "Each case is followed from its first decision to what stands at the end, whatever the basis chosen.");
        if (selection().leavers() == Leavers.SERVING_ONLY) {
            notes.set(1, "Officers who had left before the first decision are left out.");
        }
        if (table.isEmpty()) {
            return notes;
        }
        notes.addAll(Caution.independence(selection(), table.n(), table.panels()));
        notes.addAll(unplaced);
        notes.add("Of several challenges in a case the one that got furthest counts: one allowed makes it allowed.");
        if (!selection().includes(Include.CHALLENGED)) {
            notes.add("Cases known only from their challenge are left out, so these are few of the known challenges.");
        }
        return notes;
    }

    private Selection selection() {
        return words.selection();
    }

    private String cases(long n) {
        return Wording.count(n, "case", "cases")
                + (selection().unit() == Unit.PANEL && n > 1 ? " of different panels" : "");
    }

    private long challenged() {
        return table.n(way -> way.challenged() != Challenged.NOT_CHALLENGED);
    }

    private long allowed() {
        return table.n(way -> way.challenged() == Challenged.CHALLENGE_ALLOWED);
    }

    private long changed() {
        return table.n(FlowWords::changed);
    }

    private static boolean changed(Way way) {
        return way.end().word() != way.first().word() || way.end().word() == CaseStatus.AWAITING;
    }
}
