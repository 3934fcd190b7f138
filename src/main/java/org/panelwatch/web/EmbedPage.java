package org.panelwatch.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelwatch.publish.Drawings;
import org.panelwatch.publish.Picture;
import org.panelwatch.publish.Publication;
import org.panelwatch.publish.Site;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.release.ReleaseBusy;
import org.panelwatch.release.ReleaseNotKept;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Parsed;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Tab;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /embed/{figure}}: a figure to be framed by other people's pages, for the same keys as its files. Plain HTML:
 * without a session, a cookie or anything from elsewhere.
 */
@RestController
class EmbedPage {

    private static final Logger LOG = LoggerFactory.getLogger(EmbedPage.class);
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final String SUFFIX = ".html";
    /** Even one that holds on to a release is asked for again: it says how its numbers stand to newer ones. */
    private static final boolean STANDING = false;

    private static final int WIDE = 680;
    private static final int NARROW = 360;

    private record Key(String served, String release, String question, Selection selection) {}

    private final Answers answers;
    private final Drawings drawings;
    private final ObjectProvider<Site> site;
    private final DrawnCache<Key> pages;

    EmbedPage(Answers answers, Drawings drawings, Limits limits, ObjectProvider<Site> site) {
        this.answers = answers;
        this.drawings = drawings;
        this.site = site;
        this.pages = new DrawnCache<>(limits);
    }

    @GetMapping("/embed/{name}")
    ResponseEntity<byte[]> embed(
            @PathVariable String name, @RequestParam MultiValueMap<String, String> keys, HttpServletRequest request) {
        String id = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        Optional<Question> question = Questions.find(id);
        if (question.isEmpty()) {
            return fault(HttpStatus.NOT_FOUND, "There is no such figure", "No figure is called “" + id + "”.");
        }
        Parsed parsed = read(question.get(), keys);
        if (!parsed.clean()) {
            return fault(HttpStatus.BAD_REQUEST, "The address has values that mean nothing here", words(parsed));
        }
        try {
            return answer(question.get(), parsed.selection(), request);
        } catch (ReleaseNotKept gone) {
            return fault(HttpStatus.NOT_FOUND, "These numbers are no longer kept", gone.getMessage() + ".");
        } catch (LimitReached reached) {
            return fault(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "Too many drawings at once",
                    reached.problem().title() + ".");
        } catch (ReleaseBusy busy) {
            return fault(HttpStatus.SERVICE_UNAVAILABLE, "Too many questions at once", "Try again in a minute.");
        }
    }

    private Parsed read(Question question, Map<String, List<String>> keys) {
        Parsed parsed = answers.read(keys);
        Selection selection = parsed.selection().with(Tab.CHART);
        return question.notCompared(selection)
                .map(problem -> new Parsed(selection, List.of(problem)))
                .orElse(new Parsed(selection, parsed.problems()));
    }

    private static String words(Parsed parsed) {
        return parsed.problems().stream()
                .map(KeyProblem::message)
                .reduce("", (all, next) -> all + next + ". ")
                .strip();
    }

    private ResponseEntity<byte[]> answer(Question question, Selection selection, HttpServletRequest request) {
        Key key = new Key(answers.release().id(), answers.release(selection).id(), question.id(), selection);
        byte[] page = pages.answer(key, request, missing -> drawn(question, selection));
        if (page != null) {
            return Freshness.ok(STANDING, page).contentType(HTML).body(page);
        }
        Publication publication = publication(question, selection);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(HTML)
                .body(page(question, publication, Optional.empty()));
    }

    /** Nothing where the drawing cannot be had just now: such a page is not kept, here or by others. */
    private byte @Nullable [] drawn(Question question, Selection selection) {
        Publication publication = publication(question, selection);
        if (publication.figure().isEmpty()) {
            return page(question, publication, Optional.empty());
        }
        return draw(publication)
                .map(drawn -> page(question, publication, Optional.of(drawn)))
                .orElse(null);
    }

    private Publication publication(Question question, Selection selection) {
        return new Publication(
                answers.answer(question, selection), selection, question.page(), question.title(), site.getObject());
    }

    private byte[] page(Question question, Publication publication, Optional<EmbedDocument.Drawn> drawn) {
        return new EmbedDocument(publication, drawn, Standing.of(answers, question, publication)).bytes();
    }

    /** The reader of a page without its drawing still gets the table, and the chart by script. */
    private Optional<EmbedDocument.Drawn> draw(Publication publication) {
        try {
            return Optional.of(
                    new EmbedDocument.Drawn(svg(publication, WIDE, "wide-"), svg(publication, NARROW, "narrow-")));
        } catch (RuntimeException undrawn) {
            LOG.warn(
                    "The embed of {} goes without its drawing: {}",
                    publication.figure().id(),
                    undrawn.toString());
            return Optional.empty();
        }
    }

    private String svg(Publication publication, int width, String prefix) {
        Picture picture = Picture.of(width, 0, publication.selection().theme(), true);
        return InlineDrawing.of(drawings.svg(publication, picture), prefix);
    }

    private static ResponseEntity<byte[]> fault(HttpStatus status, String heading, String words) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(HTML)
                .body(EmbedDocument.fault(heading, words));
    }
}
