package org.panelwatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Selection;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Embeds as whoever frames them gets them. */
@TestPropertySource(properties = {"panelwatch.public-address=" + EmbedsOverHttpTest.PUBLIC})
class EmbedsOverHttpTest extends OverHttp {

    static final String PUBLIC = "https://panelwatch.example";
    private static final String RATE = "/embed/lesser-sanction-rate-over-time";

    @Test
    void everyFigureIsAnEmbedWithHeadingNotesTableAndALink() throws Exception {
        for (Question question : Questions.all()) {
            Selection selection = Selection.ALL;
            Figure figure = question.figure(releases.current(), selection);
            HttpResponse<String> answer = read("/embed/" + question.id());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "content-type")).isEqualTo("text/html;charset=UTF-8");
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("figure > h2").text()).isEqualTo(figure.title());
            assertThat(page.select(".subtitle").text()).isEqualTo(figure.subtitle());
            assertThat(page.select(".note").text()).isEqualTo(String.join(" ", figure.notes()));
            assertThat(page.select("tbody tr")).hasSize(figure.rows().size());
            assertThat(page.select(".foot > a").attr("href")).isEqualTo(PUBLIC + "/figures/" + question.id());
            assertThat(page.select("a[target=_blank]:not([rel~=noopener])")).isEmpty();
            assertThat(page.select("script:not([type=application/json])").eachAttr("src"))
                    .isEqualTo(figure.isEmpty() ? List.of() : List.of("../VAADIN/build/embed.js"));
            if (!figure.isEmpty()) {
                assertThat(JsonMapper.shared()
                                .readTree(page.select("#drawn").html())
                                .get("summary")
                                .asString())
                        .isEqualTo(figure.sentence());
            }
        }
    }

    @Test
    void anEmbedMayBeFramedByAnyoneAndKeepsNothing() throws Exception {
        Map<String, List<String>> headers = read(RATE).headers().map();
        assertThat(headers).doesNotContainKeys("set-cookie", "x-frame-options");
        assertThat(headers.get("content-security-policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors *", "default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(headers).containsEntry("x-content-type-options", List.of("nosniff"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /embed/..;/sanctions", "GET /embed/x/../../sanctions", "GET /embed/", "GET /embed/a/b"})
    void nothingElseMayBeFramed(String request) throws Exception {
        String answer = raw(request + " HTTP/1.1\r\nHost: localhost");
        assertThat(answer).contains("X-Frame-Options: DENY", "frame-ancestors 'none'");
    }

    @Test
    void anEmbedIsAskedForAgainEvenAFrozenOneSinceItTellsOfNewerNumbers() throws Exception {
        String release = releases.current().id();
        assertThat(header(read(RATE), "cache-control")).contains("max-age=60", "public");
        HttpResponse<String> frozen = read(RATE + "?release=" + release);
        assertThat(header(frozen, "cache-control"))
                .contains("max-age=60", "public")
                .doesNotContain("immutable");
        assertThat(Jsoup.parse(frozen.body()).select(".foot").text()).contains("These numbers are held to the release");
        assertThat(Jsoup.parse(read(RATE).body()).select(".foot").text())
                .contains("Live: these numbers follow new data");
        String tag = header(frozen, "etag");
        assertThat(read(RATE + "?release=" + release, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(read(RATE + "?release=" + release, "If-None-Match", "W/\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theSuffixAndTheColoursAreTaken() throws Exception {
        assertThat(read(RATE + ".html").body()).isEqualTo(read(RATE).body());
        assertThat(Jsoup.parse(read(RATE + "?theme=mono").body()).select("html").attr("theme"))
                .isEqualTo("mono");
    }

    @ParameterizedTest
    @CsvSource({
        "/embed/nothing, 404, There is no such figure",
        "/embed/%3Cscript%3Ealert(1).html, 404, There is no such figure",
        "/embed/lesser-sanction-rate-over-time?force=atlantis, 400, 'atlantis'",
        "/embed/lesser-sanction-rate-over-time?%3Cb%3E=%3Cscript%3E, 400, no filter called",
        "/embed/lesser-sanction-rate-compared?by=forum, 400, cannot compare by",
        "/embed/lesser-sanction-rate-over-time?release=000000000000, 404, not kept here",
        "/embed/lesser-sanction-rate-over-time?force=ministry_of_defence, 200, No decision matches"
    })
    void whatCannotBeShownIsSaidInWords(String path, int status, String words) throws Exception {
        HttpResponse<String> answer = read(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.text()).contains(words);
        assertThat(page.select("h2")).hasSize(1);
        assertThat(page.select("script, main b")).isEmpty();
    }

    @Test
    void anEmptyFigureOffersNoChart() throws Exception {
        Document page = Jsoup.parse(read(RATE + "?force=ministry_of_defence").body());
        assertThat(page.select(".drawing, table, script")).isEmpty();
        assertThat(page.select("main").text()).contains("No reported decision");
    }

    @Test
    void theHostThatIsAskedIsNotBelieved() throws Exception {
        String answer = raw("GET " + RATE + " HTTP/1.1\r\nHost: evil.example");
        assertThat(answer).contains("200").contains(PUBLIC + "/figures/").doesNotContain("evil.example");
    }
}
