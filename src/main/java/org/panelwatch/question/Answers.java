package org.panelwatch.question;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.panelwatch.figure.Figure;
import org.panelwatch.release.Release;
import org.panelwatch.release.ReleaseNotKept;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Tab;
import org.panelwatch.selection.Theme;

/** Answers questions from the release that is served, or that a frozen selection names, each once for each selection. */
public final class Answers {

    private static final int KEPT = 2_000;

    private record Key(String release, String question, Selection selection) {}

    private final Releases releases;
    private final Cache<Key, Figure> answers =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    public Answers(Releases releases) {
        this.releases = releases;
    }

    /**
     * The figure of a question; which side of the card is open and in which colours does not matter to it.
     *
     * @throws ReleaseNotKept where the selection holds on to a release that is not here
     */
    public Figure answer(Question question, Selection selection) {
        Release release = release(selection);
        Selection asked = selection.with(Tab.CHART).with(Theme.LIGHT).live();
        return answers.get(new Key(release.id(), question.id(), asked), key -> question.figure(release, asked));
    }

    /** The release that is served now. */
    public Release release() {
        return releases.current();
    }

    /**
     * The release that a selection is answered from.
     *
     * @throws ReleaseNotKept where it holds on to one that is not here
     */
    public Release release(Selection selection) {
        return selection.release() == null
                ? releases.current()
                : releases.find(selection.release().value());
    }
}
