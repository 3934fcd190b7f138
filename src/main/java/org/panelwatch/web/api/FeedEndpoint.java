package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.panelwatch.publish.Site;
import org.panelwatch.question.Answers;
import org.panelwatch.question.cases.LatestDecisions;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.selection.SelectionWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/decisions.atom}: what was decided last. */
@RestController
@Tag(name = "Decisions")
class FeedEndpoint {

    static final int MOST = 100;

    private final Answers answers;
    private final ObjectProvider<Site> site;

    FeedEndpoint(Answers answers, ObjectProvider<Site> site) {
        this.answers = answers;
        this.site = site;
    }

    @GetMapping(value = Api.FEED, produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    @TakesSelection
    @Operation(
            summary = "The latest decisions of a selection as an Atom feed",
            description =
                    "The hundred made last in the cases of the selection, by panels, tribunals and courts, the newest"
                            + " first. An entry is dated by its decision; one known to the month or year, by the end of it.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_ATOM_XML_VALUE,
                            schema = @Schema(type = "string", description = "An Atom feed (RFC 4287)")))
    ResponseEntity<byte[]> feed(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> keys) {
        Selection selection = Asked.selection(keys, answers);
        Release release = answers.release(selection);
        DecisionFeed feed = new DecisionFeed(
                LatestDecisions.of(release, selection, MOST),
                new SelectionWords(selection, release.forces()),
                release.publishedOn(),
                SelectionUrl.link(Api.FEED, selection),
                SelectionUrl.link("/cases", selection),
                site.getObject());
        return OpenReading.answer(release, selection.isFrozen())
                .contentType(new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8))
                .body(feed.write());
    }
}
