package org.panelwatch.web;

import java.net.URI;
import org.panelwatch.question.Answers;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Says in the headers of an answer which release it comes from, and whether another one is served by now. The bytes of a
 * frozen file never do, so that they stay the same for ever.
 */
@Component
class NewerRelease {

    static final String RELEASE = "X-Panelwatch-Release";
    static final String NEWER = "X-Panelwatch-Newer";

    private final Answers answers;

    NewerRelease(Answers answers) {
        this.answers = answers;
    }

    /**
     * {@code X-Panelwatch-Release}; and where the selection holds on to another release than the one that is served,
     * {@code X-Panelwatch-Newer} with its id and a {@code Link} with {@code rel="latest-version"} to the live file.
     *
     * @param path where the file stands, from the slash on and without a query
     * @throws org.panelwatch.release.ReleaseNotKept where the selection holds on to a release that is not here
     */
    HttpHeaders headers(Selection selection, String path) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(RELEASE, answers.release(selection).id());
        answers.newer(selection).ifPresent(now -> {
            headers.set(NEWER, now.id());
            URI live = URI.create(SelectionUrl.link(path, selection.live()));
            headers.set(HttpHeaders.LINK, "<" + live.toASCIIString() + ">; rel=\"latest-version\"");
        });
        return headers;
    }
}
