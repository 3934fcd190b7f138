package org.panelwatch.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.panelwatch.figure.Figure;
import org.panelwatch.publish.Drawings;
import org.panelwatch.publish.Publication;
import org.panelwatch.publish.Site;
import org.panelwatch.question.Answers;
import org.panelwatch.question.index.Lead;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Parsed;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.selection.Tab;
import org.panelwatch.selection.Theme;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /card/{path of a page}.png}: the picture of a page's very state for link previews, 1200 by 630 pixels; {@code
 * home} for the first page.
 */
@RestController
class ShareCardEndpoint {

    private static final String SUFFIX = ".png";
    private static final String FIRST_PAGE = "home";

    private record Key(String release, String path, Selection selection) {}

    private final Answers answers;
    private final Drawings drawings;
    private final ObjectProvider<Site> site;
    private final DrawnCache<Key> cards;

    ShareCardEndpoint(Answers answers, Drawings drawings, Limits limits, ObjectProvider<Site> site) {
        this.answers = answers;
        this.drawings = drawings;
        this.site = site;
        this.cards = new DrawnCache<>(limits);
    }

    @GetMapping("/card/{*path}")
    ResponseEntity<byte[]> card(
            @PathVariable String path, @RequestParam MultiValueMap<String, String> keys, HttpServletRequest request) {
        String page = page(path);
        Selection selection = selection(keys);
        Lead lead = Lead.find(page, selection, answers.release(selection).forces())
                .orElseThrow(() -> FigureUnknown.card(path));
        Key key = new Key(answers.release(selection).id(), page, selection);
        byte[] card = Objects.requireNonNull(cards.answer(key, request, missing -> draw(missing, lead)));
        return Freshness.ok(selection.isFrozen(), card)
                .contentType(MediaType.IMAGE_PNG)
                .body(card);
    }

    private static String page(String path) {
        if (!path.endsWith(SUFFIX)) {
            throw FigureUnknown.card(path);
        }
        String page = path.substring(1, path.length() - SUFFIX.length());
        return page.equals(FIRST_PAGE) ? "" : page;
    }

    private Selection selection(Map<String, List<String>> keys) {
        Parsed parsed = answers.read(keys);
        if (!parsed.clean()) {
            throw new KeysRefused(parsed.problems());
        }
        return parsed.selection().with(Tab.CHART).with(Theme.LIGHT);
    }

    private byte[] draw(Key key, Lead lead) {
        String address = SelectionUrl.link("/" + key.path(), key.selection());
        return switch (lead) {
            case Lead.OfWords words ->
                drawings.card(words.heading(), words.words(), site.getObject().printed(address));
            case Lead.OfFigure figure -> drawings.card(publication(key.path(), figure));
        };
    }

    private Publication publication(String path, Lead.OfFigure lead) {
        Figure figure = answers.answer(lead.question(), lead.selection());
        if (figure.isEmpty()
                && lead.question() == Questions.JOURNEY
                && lead.selection().journey() != null) {
            throw FigureUnknown.card("/" + path + SUFFIX);
        }
        return new Publication(
                figure,
                lead.selection(),
                lead.question().page(),
                lead.question().title(),
                site.getObject());
    }
}
