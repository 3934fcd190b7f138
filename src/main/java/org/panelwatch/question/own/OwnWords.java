package org.panelwatch.question.own;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Subject;
import org.panelwatch.question.own.OwnShares.Share;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.English;

/** How often what was decided, in words. */
record OwnWords(Selection selection, SelectionWords words, OwnScale scale, List<Share> shares) {

    private static final int NAMED = 4;

    private List<Share> mostFirst() {
        return shares.stream()
                .sorted(Comparator.comparingLong((Share share) -> -share.rate().hits()))
                .toList();
    }

    private String noun() {
        return English.lower(scale.label());
    }

    String title() {
        if (shares.isEmpty()) {
            return "No decision matches";
        }
        Share most = mostFirst().getFirst();
        return "'%s' is the most frequent %s, in %s of decisions"
                .formatted(most.step().label(), noun(), Wording.share(most.rate()))
                .replace(" of decisions", most.rate().small() ? " decisions" : " of decisions");
    }

    String subtitle() {
        String filters = words.filters();
        return "Decisions by %s, %s%s%s"
                .formatted(noun(), words.place(), when(selection), filters.isEmpty() ? "" : ". " + filters);
    }

    /** ", decided in 2018–2020", or nothing. */
    static String when(Selection selection) {
        String years = selection.period().words();
        return years.isEmpty() ? "" : ", decided " + (years.contains(" ") ? "" : "in ") + years;
    }

    String sentence() {
        if (shares.isEmpty()) {
            return "No decision matches this selection.";
        }
        List<Share> most = mostFirst();
        List<String> named = Stream.concat(
                        most.stream().limit(NAMED).map(share -> said(share, share == most.getFirst())),
                        most.size() > NAMED ? Stream.of("others in " + Wording.number(rest(most))) : Stream.of())
                .toList();
        return "Of %s%s (%s%s), the %s is %s."
                .formatted(
                        new Subject(selection).count(most.getFirst().rate().n()),
                        scale == OwnScale.SANCTION ? " with a sanction" : "",
                        words.scope(),
                        when(selection),
                        noun(),
                        English.list(named));
    }

    private static String said(Share share, boolean first) {
        return "'%s' in %s%s"
                .formatted(
                        share.step().label(),
                        Wording.number(share.rate().hits()),
                        first ? " (" + Wording.withInterval(share.rate()) + ")" : "");
    }

    private static long rest(List<Share> most) {
        return most.stream().skip(NAMED).mapToLong(share -> share.rate().hits()).sum();
    }

    /**
     * @param missing why decisions have no sanction
     * @param unplaced what a period leaves out
     */
    List<String> notes(List<String> missing, List<String> unplaced) {
        List<String> notes = new ArrayList<>(Caution.howCounted(selection));
        if (!missing.isEmpty()) {
            notes.add("Left out for want of a " + noun() + ": " + English.list(missing) + ".");
        }
        notes.addAll(unplaced);
        notes.add("Bars show the 95% interval; hollow points have fewer than 10 decisions.");
        return notes;
    }

    /** "not stated in 12", "pending in 1,606". */
    static String reason(long rows, String why) {
        return English.lower(why) + " in " + Wording.number(rows);
    }
}
