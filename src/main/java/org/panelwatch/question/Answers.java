package org.panelwatch.question;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.panelwatch.figure.Figure;
import org.panelwatch.release.Release;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Tab;

/** Answers questions from the release that is served, each once for each selection. */
public final class Answers {

    private static final int KEPT = 2_000;

    private record Key(String release, String question, Selection selection) {}

    private final Releases releases;
    private final Cache<Key, Figure> answers =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    public Answers(Releases releases) {
        this.releases = releases;
    }

    /** The figure of a question; which side of the card is open does not matter to it. */
    public Figure answer(Question question, Selection selection) {
        Release release = releases.current();
        Selection asked = selection.with(Tab.CHART);
        return answers.get(new Key(release.id(), question.id(), asked), key -> question.figure(release, asked));
    }

    public Release release() {
        return releases.current();
    }
}
