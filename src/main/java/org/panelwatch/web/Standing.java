package org.panelwatch.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.panelwatch.figure.FigureChange;
import org.panelwatch.figure.ReleaseStamp;
import org.panelwatch.figure.Wording;
import org.panelwatch.publish.Publication;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Newer;
import org.panelwatch.question.Question;

/**
 * How the numbers of a figure stand to those that are served now.
 *
 * @param words a sentence or two
 * @param newer whether there are newer numbers to look at
 */
record Standing(String words, boolean newer) {

    private static final int NAMED = 3;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static Standing of(Answers answers, Question question, Publication publication) {
        if (!publication.selection().isFrozen()) {
            return new Standing("Live: these numbers follow new data.", false);
        }
        String held = "These numbers are held to the release of "
                + day(publication.figure().release()) + ".";
        return answers.newer(question, publication.selection())
                .map(newer -> new Standing(held + " " + news(newer), true))
                .orElseGet(() -> new Standing(held, false));
    }

    private static String news(Newer newer) {
        String out =
                (newer.isLater() ? "A newer release, of " : "Another release, of ") + day(newer.now()) + ", is out; ";
        List<FigureChange> changes = newer.changes();
        if (changes.isEmpty()) {
            return out + "the numbers of this figure are the same in it.";
        }
        String some = changes.stream().limit(NAMED).map(FigureChange::words).collect(Collectors.joining("; "));
        String more = changes.size() > NAMED ? "; and " + (changes.size() - NAMED) + " more" : "";
        return out
                + Wording.count(
                        changes.size(), "number of this figure has changed", "numbers of this figure have changed")
                + " in it: " + some + more + ".";
    }

    private static String day(ReleaseStamp release) {
        return DAY.format(release.date());
    }
}
