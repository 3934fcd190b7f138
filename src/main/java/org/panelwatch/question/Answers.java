package org.panelwatch.question;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.FigureChanges;
import org.panelwatch.figure.ReleaseStamp;
import org.panelwatch.release.PrivateRelease;
import org.panelwatch.release.Release;
import org.panelwatch.release.ReleaseNotKept;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Parsed;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.selection.Tab;
import org.panelwatch.selection.Theme;
import org.panelwatch.vocabulary.ReleaseId;

/**
 * Answers questions from the release that is served, or that a frozen selection names, each once for each selection; or
 * from one visitor's own data and nothing else.
 */
public final class Answers {

    private static final int KEPT = 2_000;

    private record Key(ReleaseStamp release, String question, Selection selection) {}

    /** Where releases come from. */
    private interface Source {

        Release current();

        Release find(String id);
    }

    /** What is published. */
    private record Published(Releases releases) implements Source {

        @Override
        public Release current() {
            return releases.current();
        }

        @Override
        public Release find(String id) {
            return releases.find(id);
        }
    }

    /** A visitor's own data have no id that an address could name. */
    private record Own(PrivateRelease loaded) implements Source {

        @Override
        public Release current() {
            return loaded.asked();
        }

        @Override
        public Release find(String id) {
            throw new ReleaseNotKept(id, List.of());
        }
    }

    private final Source releases;
    private final Cache<Key, Figure> answers =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    public Answers(Releases releases) {
        this(new Published(releases));
    }

    private Answers(Source releases) {
        this.releases = releases;
    }

    /**
     * Answers from a visitor's own data alone. Once these are replaced or deleted, everything says {@link
     * org.panelwatch.release.PrivateSpaceClosed}, also what was answered before.
     */
    public static Answers of(PrivateRelease own) {
        return new Answers(new Own(own));
    }

    /**
     * The figure of a question; which side of the card is open and in which colours does not matter to it, and to one that
     * compares nothing neither does what others compare by.
     *
     * @throws ReleaseNotKept where the selection holds on to a release that is not here
     */
    public Figure answer(Question question, Selection selection) {
        Release release = release(selection);
        Selection shown = selection.with(Tab.CHART).with(Theme.LIGHT).live();
        Selection compared = question.dimensions().isEmpty() ? shown.by(null) : shown;
        Selection asked = question.splits().isEmpty() ? compared.compare(null) : compared;
        return answers.get(new Key(Stamps.of(release), question.id(), asked), key -> question.figure(release, asked));
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

    /**
     * Reads the keys of an address against the forces of the release that they hold on to; of the served one where there
     * is none or it is not kept, which only {@link #release(Selection)} and {@link #answer} refuse.
     */
    public Parsed read(Map<String, List<String>> keys) {
        Parsed parsed = SelectionUrl.read(keys, release().forces());
        if (!parsed.selection().isFrozen()) {
            return parsed;
        }
        try {
            return SelectionUrl.read(keys, release(parsed.selection()).forces());
        } catch (ReleaseNotKept gone) {
            return parsed;
        }
    }

    /**
     * The release that is served now, where a selection holds on to another one; nothing for live selections and for
     * those that hold on to the one that is served.
     */
    public Optional<ReleaseStamp> newer(Selection selection) {
        ReleaseId held = selection.release();
        Release now = release();
        return held == null || held.value().equals(now.id()) ? Optional.empty() : Optional.of(Stamps.of(now));
    }

    /**
     * What has become of a figure since the release that the selection holds on to; nothing where {@link
     * #newer(Selection)} is nothing.
     *
     * @throws ReleaseNotKept where the selection holds on to a release that is not here
     */
    public Optional<Newer> newer(Question question, Selection selection) {
        if (newer(selection).isEmpty()) {
            return Optional.empty();
        }
        Figure then = answer(question, selection);
        Figure now = answer(question, selection.live());
        return Optional.of(new Newer(then.release(), now.release(), FigureChanges.between(then, now)));
    }
}
