package org.panelwatch.question.appeals;

import java.util.ArrayList;
import java.util.List;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.appeals.ReversalsCompared.Group;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.English;

/** Reversals compared, in words. */
record ReversalWords(Selection selection, SelectionWords words, Dimension by, List<Group> groups) {

    private static final Group NONE = new Group(null, true, 0, 0, 0, 0);

    /** The groups without their sum, those without a decided challenge left out. */
    List<Group> compared() {
        return groups.stream().filter(group -> !group.all() && group.n() > 0).toList();
    }

    private Group total() {
        return groups.stream().filter(Group::all).findFirst().orElse(NONE);
    }

    String title() {
        Rate rate = total().rate();
        return rate.n() == 0
                ? "No decided challenge matches"
                : "%s publicly known %s succeeded"
                        .formatted(Wording.outOf(rate), rate.n() == 1 ? "challenge" : "challenges");
    }

    String subtitle() {
        String years = selection.period().words();
        String filters = words.filters();
        return "Challenges allowed, wholly or in part, among those decided and publicly known, by %s, %s%s%s"
                .formatted(
                        English.lower(by.label()),
                        words.place(),
                        years.isEmpty() ? "" : ", decided " + years,
                        filters.isEmpty() ? "" : ". " + filters);
    }

    String sentence() {
        Group total = total();
        if (total.n() == 0) {
            return "No publicly known decided challenge matches this selection.";
        }
        List<String> parts = compared().stream()
                .map(group -> "%s %s".formatted(label(group), Wording.outOf(group.rate())))
                .toList();
        return "Of %s decided and publicly known (%s%s), %s (%s) succeeded, wholly or in part; by %s: %s."
                .formatted(
                        Wording.count(total.n(), "challenge", "challenges"),
                        words.scope(),
                        selection.period().isAll()
                                ? ""
                                : "; decided " + selection.period().words(),
                        Wording.number(total.allowed()),
                        Wording.withInterval(total.rate()),
                        English.lower(by.label()),
                        English.list(parts));
    }

    private static String label(Group group) {
        return group.group() == null
                ? "not stated"
                : English.lower(group.group().label());
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("Among challenges that became publicly known: tribunal decisions are mostly unpublished and"
                + " reinstatements make news, so this is not a success rate for all challenges.");
        if (selection.includes(Include.STAFF)) {
            notes.add("Police staff and community support officers are included.");
        }
        Group total = total();
        if (total.n() > 0) {
            notes.add("%s, in %s%s"
                    .formatted(
                            Wording.count(total.n(), "officer", "officers"),
                            Wording.count(total.decisions(), "decision", "decisions"),
                            total.n() > total.decisions() ? "; officers in one decision are not independent." : "."));
        }
        if (total.withdrawn() > 0) {
            notes.add(Wording.count(total.withdrawn(), "challenge was", "challenges were")
                    + " withdrawn and not decided.");
        }
        if (!selection.period().isAll()) {
            notes.add("Years are those of the challenge's own decision.");
        }
        notes.add("Bars show the 95% interval; hollow points have fewer than 10 challenges.");
        return notes;
    }
}
