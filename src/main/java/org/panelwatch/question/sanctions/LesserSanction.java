package org.panelwatch.question.sanctions;

import java.util.ArrayList;
import java.util.List;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Subject;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.English;

/** What all figures of the lesser-sanction rate say in the same words. */
record LesserSanction(Selection selection, Subject subject) {

    LesserSanction(Selection selection) {
        this(selection, new Subject(selection));
    }

    /** "About one in seven officers found to have committed gross misconduct were given less than dismissal". */
    String headline(Rate rate) {
        boolean one = rate.n() == 1 || rate.small() && rate.hits() == 1;
        return "%s %s %s %s".formatted(share(rate), subject.noun(rate.n()), subject.found(), were(one ? 1 : 2));
    }

    private static String share(Rate rate) {
        if (rate.small()) {
            return Wording.outOf(rate);
        }
        if (rate.hits() == 0 || rate.hits() == rate.n()) {
            return (rate.hits() == 0 ? "None of " : "All ") + Wording.number(rate.n());
        }
        String share = English.capital(Wording.inPlainWords(rate));
        return share.startsWith("About") ? share : share + " of";
    }

    /** "given less than dismissal", to follow "officers found to have committed gross misconduct and". */
    String fate() {
        return switch (selection.unit()) {
            case OFFICER -> dismissedOnly() ? "not dismissed" : "given less than dismissal";
            case PANEL -> dismissedOnly() ? "dismissed nobody" : "gave less than dismissal";
            case DECISION ->
                dismissedOnly() ? "ended in something other than dismissal" : "ended in less than dismissal";
        };
    }

    private String were(long number) {
        return switch (selection.unit()) {
            case OFFICER -> (number == 1 ? "was " : "were ") + fate();
            case PANEL, DECISION -> fate();
        };
    }

    /** "Lesser sanctions", as the subject of a comparison. */
    String sanctions() {
        return dismissedOnly() ? "Outcomes other than dismissal" : "Lesser sanctions";
    }

    private boolean dismissedOnly() {
        return selection.leavers() == Leavers.DISMISSED_ONLY;
    }

    /**
     * "Of 398 officers found to have committed gross misconduct in 2011–2026 (England and Wales), 56 (14%, …) were given
     * less than dismissal, as first decided."
     *
     * @param when " in 2011–2026", or nothing
     */
    String sentence(Rate rate, String when, String place) {
        return "Of %s %s%s (%s), %s (%s) %s, %s."
                .formatted(
                        subject.count(rate.n()),
                        subject.found(),
                        when,
                        place,
                        Wording.number(rate.hits()),
                        Wording.withInterval(rate),
                        were(rate.hits()),
                        Caution.asDecided(selection));
    }

    /** What is counted beside the rate. */
    List<String> beside(long unstated, long awaiting, long formerLesser) {
        List<String> notes = new ArrayList<>();
        if (unstated > 0) {
            notes.add(Wording.number(unstated) + " more with no sanction stated.");
        }
        notes.addAll(Caution.awaiting(awaiting));
        if (selection.leavers() == Leavers.COUNTED && formerLesser > 0) {
            notes.add(Wording.count(formerLesser, "lesser sanction was", "lesser sanctions were")
                    + " given to "
                    + (formerLesser == 1 ? "a former officer, who was" : "former officers, who were")
                    + " not kept in post.");
        }
        return notes;
    }
}
