package org.panelwatch.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.ReleaseStamp;
import org.panelwatch.publish.Publication;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;

/**
 * How the numbers of a figure stand to those that are served now.
 *
 * @param words a sentence or two
 * @param newer whether there are newer numbers to look at
 */
record Standing(String words, boolean newer) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static Standing of(Answers answers, Question question, Publication publication) {
        if (!publication.selection().isFrozen()) {
            return new Standing("Live: these numbers follow new data.", false);
        }
        Figure figure = publication.figure();
        Figure now = answers.answer(question, publication.selection().live());
        String held = "These numbers are held to the release of " + day(figure.release()) + ".";
        if (now.release().id().equals(figure.release().id())) {
            return new Standing(held, false);
        }
        String news = " A newer release, of " + day(now.release()) + ", is out; "
                + (now.rows().equals(figure.rows())
                        ? "the numbers of this figure are the same in it."
                        : "numbers of this figure have changed in it.");
        return new Standing(held + news, true);
    }

    private static String day(ReleaseStamp release) {
        return DAY.format(release.date());
    }
}
