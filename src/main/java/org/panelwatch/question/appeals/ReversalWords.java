package org.panelwatch.question.appeals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.BySource;
import org.panelwatch.question.ChosenGroups;
import org.panelwatch.question.appeals.ReversalsCompared.Group;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;

/** Reversals compared, in words. */
record ReversalWords(ChallengeWords words, Dimension by, List<Group> groups) {

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
        return "Challenges allowed, wholly or in part, among those decided and publicly known, by %s, %s"
                .formatted(ChallengeWords.by(by), words.scope());
    }

    String sentence() {
        Group total = total();
        if (total.n() == 0) {
            return "No publicly known decided challenge matches this selection.";
        }
        List<String> parts = compared().stream()
                .map(group -> "%s %s".formatted(ChallengeWords.group(by, group.group()), Wording.outOf(group.rate())))
                .toList();
        String all = "Of %s decided and publicly known (%s), %s (%s) succeeded, wholly or in part; by %s: %s."
                .formatted(
                        Wording.count(total.n(), "challenge", "challenges"),
                        words.within(),
                        Wording.number(total.allowed()),
                        Wording.withInterval(total.rate()),
                        ChallengeWords.by(by),
                        ChallengeWords.several(parts));
        return chosen().map(groups -> all + " " + groups.words("The share that succeeded"))
                .orElse(all);
    }

    private Optional<ChosenGroups> chosen() {
        return ChosenGroups.of(words.selection(), by, words.words().forces(), this::counts);
    }

    private BySource counts(String code) {
        return compared().stream()
                .filter(group -> code.equals(
                        group.group() == null
                                ? Criterion.NOT_STATED
                                : group.group().code()))
                .map(group -> new BySource(group.allowed(), group.n(), 0, 0))
                .findFirst()
                .orElse(BySource.NONE);
    }

    List<String> notes(DSLContext db) {
        Group total = total();
        List<String> notes = new ArrayList<>(words.notes(db));
        if (total.n() > 0) {
            notes.add(ChallengeWords.independence(total.n(), total.decisions()));
        }
        notes.addAll(ChallengeWords.withdrawn(total.withdrawn()));
        chosen().map(ChosenGroups::notes).ifPresent(notes::addAll);
        notes.add("Bars show the 95% interval; hollow points have fewer than 10 challenges.");
        return notes;
    }
}
