package org.panelwatch.question.appeals;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Intervals;
import org.panelwatch.selection.Show;
import org.panelwatch.vocabulary.AppealResult;
import org.panelwatch.vocabulary.English;

/**
 * Challenges over time in words.
 *
 * @param decisions decisions that the decided challenges came from
 */
record ChallengesOverTimeWords(ChallengeWords words, ChallengeTable table, int decisions) {

    /** So many years are named as those with the most challenges. */
    private static final int NAMED = 3;

    String title() {
        return table.isEmpty()
                ? "No decided challenge matches"
                : "%s became publicly known, %s"
                        .formatted(Wording.count(table.n(), "decided challenge", "decided challenges"), table.span());
    }

    String subtitle() {
        return "Challenges decided and publicly known, by year of the challenge's decision and result, "
                + words.scope();
    }

    String sentence() {
        if (table.isEmpty()) {
            return "No publicly known decided challenge matches this selection.";
        }
        List<String> results = table.results().stream()
                .map(result -> Wording.number(table.count(result))
                        + (table.count(result) == 1 ? " was " : " were ")
                        + English.lower(result.label()))
                .toList();
        Rate rate = Intervals.wilson(
                table.count(AppealResult.ALLOWED) + table.count(AppealResult.ALLOWED_IN_PART), table.n());
        return "Of %s in publicly known decisions of %s (%s), %s%s%s."
                .formatted(
                        Wording.count(table.n(), "challenge", "challenges"),
                        table.span(),
                        words.words().place(),
                        English.list(results),
                        results.size() == 1
                                ? ""
                                : ", so that %s (%s) succeeded, wholly or in part"
                                        .formatted(Wording.number(rate.hits()), Wording.withInterval(rate)),
                        busiest());
    }

    /** "; the busiest year was 2022, with 6", or nothing where no few years stand out. */
    private String busiest() {
        int most = table.years().map(table::n).max().orElse(0);
        List<String> years = table.years()
                .filter(year -> table.n(year) == most)
                .mapToObj(Integer::toString)
                .toList();
        if (most < 2 || table.years().count() == 1 || years.size() > NAMED) {
            return "";
        }
        return (years.size() == 1 ? "; the busiest year was %s, with %s" : "; the busiest years were %s, with %s each")
                .formatted(English.list(years), Wording.number(most));
    }

    List<String> notes(DSLContext db) {
        List<String> notes = new ArrayList<>(words.notes(db));
        if (!table.isEmpty()) {
            notes.add(ChallengeWords.independence(table.n(), decisions));
        }
        notes.addAll(ChallengeWords.withdrawn(table.withdrawn()));
        notes.add("Few known challenges in a year may mean few challenges or few reports.");
        if (words.selection().show() == Show.SHARE) {
            notes.add("Faded bars have fewer than 10 officers.");
        }
        return notes;
    }
}
