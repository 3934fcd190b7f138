package org.panelwatch.view.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.panelwatch.figure.Figure;
import org.panelwatch.publish.Site;
import org.panelwatch.question.Answers;
import org.panelwatch.question.index.Lead;
import org.panelwatch.question.index.Questions;
import org.panelwatch.release.ReleaseNotKept;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.selection.Tab;
import org.panelwatch.selection.Theme;

/** The link preview of every address: of its very state, from the same answers as its page. */
public final class LinkPreviews {

    private static final String NAME = "Panelwatch";
    private static final String ABOUT = "What happens after a police misconduct panel finds gross misconduct?";

    private final Answers answers;
    private final Supplier<Site> site;

    /** @param site asked each time: where nobody has set it, it is known only once the application listens */
    public LinkPreviews(Answers answers, Supplier<Site> site) {
        this.answers = answers;
        this.site = site;
    }

    /**
     * The preview of a page; what cannot be read of its query is left out.
     *
     * @param path without slashes at its ends
     * @param pageTitle the title that the page has in every state; nothing where it depends on what it shows
     * @return nothing where the page has nothing to show, such as a case that is not in the data
     */
    Optional<LinkPreview> find(String path, Map<String, List<String>> query, Optional<String> pageTitle) {
        Selection selection =
                held(answers.read(query).selection()).with(Tab.CHART).with(Theme.LIGHT);
        Optional<Lead> lead =
                Lead.find(path, selection, answers.release(selection).forces());
        if (lead.isEmpty()) {
            return pageTitle.map(title -> plain(path, title));
        }
        String card = "/card/" + (path.isEmpty() ? "home" : path) + ".png";
        return switch (lead.get()) {
            case Lead.OfWords words ->
                Optional.of(preview(path, pageTitle, words.heading(), words.words(), selection, card));
            case Lead.OfFigure figure -> ofFigure(path, pageTitle, figure, selection, card);
        };
    }

    /** As the page itself does, it shows what is served where the release of the address is not kept. */
    private Selection held(Selection selection) {
        try {
            answers.release(selection);
            return selection;
        } catch (ReleaseNotKept gone) {
            return selection.live();
        }
    }

    /** The preview of a page that leads with nothing, or whose lead cannot be had just now. */
    LinkPreview plain(String path, String title) {
        return new LinkPreview(title, title, ABOUT, absolute("/" + path), absolute("/card/home.png"), !path.isEmpty());
    }

    private Optional<LinkPreview> ofFigure(
            String path, Optional<String> pageTitle, Lead.OfFigure lead, Selection selection, String card) {
        Figure figure = answers.answer(lead.question(), lead.selection());
        if (figure.isEmpty() && lead.question() == Questions.JOURNEY && !path.startsWith("figures/")) {
            return Optional.empty();
        }
        String heading = lead.place().map(place -> place + ": ").orElse("") + figure.title();
        return Optional.of(preview(path, pageTitle, heading, figure.sentence(), selection, card));
    }

    private LinkPreview preview(
            String path, Optional<String> pageTitle, String heading, String words, Selection selection, String card) {
        return new LinkPreview(
                pageTitle.orElse(heading + " · " + NAME),
                heading,
                words,
                absolute(SelectionUrl.link("/" + path, selection)),
                absolute(SelectionUrl.link(card, selection)),
                !path.isEmpty());
    }

    private String absolute(String path) {
        return site.get().absolute(path);
    }
}
