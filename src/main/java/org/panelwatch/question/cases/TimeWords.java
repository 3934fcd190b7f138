package org.panelwatch.question.cases;

import java.util.ArrayList;
import java.util.List;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Caution;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;

/** The days to the final decision in words. */
record TimeWords(SelectionWords words, FinalCases found) {

    /** Quartiles of fewer cases say nothing that the cases do not. */
    private static final int FEW = 4;

    String title() {
        if (found.each().isEmpty()) {
            return "No challenged case matches";
        }
        if (found.closed().size() >= FEW) {
            return "Challenged cases took a median of %s from the first to the final decision"
                    .formatted(days(found.quartiles().median()));
        }
        return found.closed().isEmpty()
                ? "No closed case has a known duration"
                : "%s from the first to the final decision".formatted(eachClosed());
    }

    /** "2 challenged cases took 120 and 1,354 days". */
    private String eachClosed() {
        long longest = found.closed().getLast();
        return found.closed().size() == 1
                ? "One challenged case took " + days(longest)
                : "%s challenged cases took %s to %s"
                        .formatted(
                                Wording.number(found.closed().size()),
                                Wording.number(found.closed().getFirst()),
                                days(longest));
    }

    String subtitle() {
        String years = selection().period().words();
        String filters = words.filters();
        return "Days from the first decision to the latest one in challenged cases, %s%s%s"
                .formatted(
                        words.place(),
                        years.isEmpty() ? "" : ", first decided " + years,
                        filters.isEmpty() ? "" : ". " + filters);
    }

    String sentence() {
        if (found.each().isEmpty()) {
            return "No case that is known to have been challenged matches this selection.";
        }
        return "Of %s known to have been challenged (%s), %s known to the day from the first to the final decision%s; %s."
                .formatted(
                        Wording.count(found.each().size(), "case", "cases"),
                        words.place(),
                        Wording.count(found.closed().size(), "closed one is", "closed ones are"),
                        spread(),
                        found.open() == 0
                                ? "none awaits a fresh decision"
                                : Wording.count(found.open(), "awaits", "await") + " a fresh decision");
    }

    private String spread() {
        List<Long> closed = found.closed();
        if (closed.size() < FEW) {
            return closed.isEmpty()
                    ? ""
                    : ", after " + (closed.size() == 1 ? "" : Wording.number(closed.getFirst()) + " to ")
                            + days(closed.getLast());
        }
        Drawing.Points.Quartiles quartiles = found.quartiles();
        return ": half took no more than %s, the middle half %s to %s, the longest %s"
                .formatted(
                        days(quartiles.median()),
                        Wording.number(Math.round(quartiles.lower())),
                        days(quartiles.upper()),
                        days(closed.getLast()));
    }

    private static String days(double days) {
        return Wording.count(Math.round(days), "day", "days");
    }

    /** @param unplaced what is left out of financial years */
    List<String> notes(List<String> unplaced) {
        List<String> notes = new ArrayList<>();
        notes.add("Every case that is publicly known to have been challenged, also those known only from the challenge;"
                + " each case counts, whatever the basis or unit chosen.");
        if (selection().leavers() == Leavers.SERVING_ONLY) {
            notes.add("Officers who had left before the first decision are left out.");
        }
        if (selection().includes(Include.STAFF)) {
            notes.add("Police staff and community support officers are included.");
        }
        notes.addAll(Caution.asOf(selection()));
        notes.addAll(Caution.softEdges(selection(), null, null));
        notes.addAll(unplaced);
        if (found.withoutDuration() > 0) {
            notes.add(Wording.count(found.withoutDuration(), "case has", "cases have")
                    + " no duration, since the first or the latest decision is known to the month or year only.");
        }
        if (found.open() > 0) {
            notes.add("Open cases are marked: their days end with the decision that sent them back, and they are in no"
                    + " quartile.");
        }
        if (found.closed().size() >= FEW) {
            notes.add("Quartiles by linear interpolation (Hyndman and Fan's definition 7) over the "
                    + Wording.number(found.closed().size()) + " closed cases with a duration"
                    + (found.closed().size() < Rate.SMALL ? ", which are few: look at the points." : "."));
        }
        return notes;
    }

    private Selection selection() {
        return words.selection();
    }
}
