package org.panelwatch.publish;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.ReleaseStamp;
import org.panelwatch.question.Question;
import org.panelwatch.reference.Shipped;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.HearingId;

/** Figures of the shipped data to publish, under a release and an address that stay. */
public final class Published {

    static final Site SITE = new Site(URI.create("https://panelwatch.example"));

    /** For all tests of a run: an engine takes seconds to warm up. */
    public static final Drawings DRAWINGS = new Drawings();

    private static final ReleaseStamp STAMP = new ReleaseStamp("0123456789ab", LocalDate.of(2026, 1, 2));

    private static final Map<List<Object>, String> DRAWN = new ConcurrentHashMap<>();

    private Published() {}

    /** A journey is that of the case it all began with, where the selection names none. */
    public static Publication of(Question question, Selection selection) {
        Selection asked = question.id().equals("journey") && selection.journey() == null
                ? selection.journey(new HearingId("metropolitan-2021-001"))
                : selection;
        Figure figure = stamped(Shipped.figure(question, asked));
        return new Publication(figure, asked, question.page(), question.title(), SITE);
    }

    static Figure stamped(Figure figure) {
        return new Figure(
                figure.id(),
                figure.title(),
                figure.subtitle(),
                figure.sentence(),
                figure.drawing(),
                figure.columns(),
                figure.rows(),
                figure.notes(),
                figure.sources(),
                STAMP);
    }

    /** Its drawing, made once for all tests of a run. */
    static String svg(Question question, Selection selection, Picture picture) {
        return DRAWN.computeIfAbsent(
                List.of(question.id(), selection, picture), key -> DRAWINGS.svg(of(question, selection), picture));
    }

    /** The same figure with other words. */
    static Publication worded(Publication publication, String title, String note) {
        Figure figure = publication.figure();
        Figure worded = new Figure(
                figure.id(),
                title,
                title,
                title,
                figure.drawing(),
                figure.columns(),
                figure.rows(),
                List.of(note),
                figure.sources(),
                STAMP);
        return new Publication(worded, publication.selection(), publication.page(), publication.question(), SITE);
    }
}
