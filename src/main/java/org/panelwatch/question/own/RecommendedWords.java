package org.panelwatch.question.own;

import java.util.ArrayList;
import java.util.List;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Subject;
import org.panelwatch.question.own.RecommendedAgainstFinal.Against;
import org.panelwatch.question.own.RecommendedAgainstFinal.Part;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.English;

/** Recommended against final, in words. */
record RecommendedWords(Selection selection, SelectionWords words, OwnScale scale, List<Part> parts) {

    private Rate rate(Against against) {
        return parts.get(against.ordinal()).of();
    }

    private String noun() {
        return English.lower(scale.label());
    }

    String title() {
        if (parts.isEmpty()) {
            return "No decision with a recommendation matches";
        }
        Rate lighter = rate(Against.LIGHTER);
        return "The final %s was lighter than recommended in %s%s"
                .formatted(noun(), Wording.share(lighter), lighter.small() ? " decisions" : " of decisions");
    }

    String subtitle() {
        String filters = words.filters();
        return "Decisions with a recommended %s, by where the final %s lies, %s%s%s"
                .formatted(
                        noun(),
                        noun(),
                        words.place(),
                        OwnWords.when(selection),
                        filters.isEmpty() ? "" : ". " + filters);
    }

    String sentence() {
        if (parts.isEmpty()) {
            return "No decision with a recommendation matches this selection.";
        }
        Rate lighter = rate(Against.LIGHTER);
        return "Of %s with a recommended and a final %s (%s%s), %s (%s) ended lighter than recommended, %s the same and %s heavier."
                .formatted(
                        new Subject(selection).count(lighter.n()),
                        noun(),
                        words.scope(),
                        OwnWords.when(selection),
                        Wording.number(lighter.hits()),
                        Wording.withInterval(lighter),
                        Wording.number(rate(Against.SAME).hits()),
                        Wording.number(rate(Against.HEAVIER).hits()));
    }

    /**
     * @param undecided rows with a recommendation alone
     * @param unrecommended rows with a decision alone
     * @param unplaced what a period leaves out
     */
    List<String> notes(int undecided, int unrecommended, List<String> unplaced) {
        List<String> notes = new ArrayList<>(Caution.howCounted(selection));
        notes.add("Lighter and heavier go by the ranks that the mapping gives the steps of the scale; steps of one rank"
                + " count as the same.");
        if (undecided > 0) {
            notes.add("Left out: %s with a recommended %s but no final one."
                    .formatted(Wording.count(undecided, "decision", "decisions"), noun()));
        }
        if (unrecommended > 0) {
            notes.add("Left out: %s with a final %s but no recommended one."
                    .formatted(Wording.count(unrecommended, "decision", "decisions"), noun()));
        }
        notes.addAll(unplaced);
        notes.add("Bars show the 95% interval; hollow points have fewer than 10 decisions.");
        return notes;
    }
}
