package org.panelwatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelwatch.publish.CsvFile;
import org.panelwatch.publish.JsonFile;
import org.panelwatch.publish.Publication;
import org.panelwatch.publish.Site;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Selection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running application, asked over HTTP; as in production, so that it does not look for tools to build pages with. */
class FiguresOverHttpTest extends OverHttp {

    private static final String RATE = "/figures/lesser-sanction-rate-over-time";

    @Test
    void everyFigureIsAnsweredAsTheQuestionAnswersIt() throws Exception {
        Selection selection = Selection.ALL.with(Basis.FINAL).with(Criterion.FORCE, List.of("kent", "metropolitan"));
        for (Question question : Questions.all()) {
            var figure = question.figure(releases.current(), selection);
            HttpResponse<String> answer =
                    read("/figures/" + question.id() + ".json?force=kent~metropolitan&basis=final");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
            JsonNode expected = JsonMapper.shared()
                    .readTree(JsonFile.write(
                            new Publication(figure, selection, question.page(), question.title(), Site.LOCAL)));
            for (String part :
                    List.of("title", "subtitle", "sentence", "selection", "columns", "rows", "notes", "sources")) {
                assertThat(json(answer).get(part)).as(part).isEqualTo(expected.get(part));
            }
            assertThat(json(answer).get("links").get("page").asString())
                    .isEqualTo(question.page() + "?force=kent~metropolitan&basis=final");
            HttpResponse<String> csv = read("/figures/" + question.id() + ".csv?force=metropolitan~kent&basis=final");
            assertThat(csv.body()).isEqualTo(new String(CsvFile.write(figure), StandardCharsets.UTF_8));
            assertThat(csv.headers().firstValue("content-disposition").orElse(""))
                    .startsWith("attachment; filename=\"" + question.id());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "force=atlantis, force, atlantis, kent",
        "basis=second, basis, second, final",
        "from=18, from, 18, 1900 to 2100",
        "from=2024&to=2018, to, 2024 to 2018, from not after to",
        "colour=red, colour, red, leavers",
        "basis=first&basis=final, basis, first~final, final"
    })
    void whatMeansNothingIsRefusedWithWhatIsAllowed(String query, String key, String value, String allowed)
            throws Exception {
        HttpResponse<String> answer = read(RATE + ".json?tab=table&" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        JsonNode errors = json(answer).get("errors");
        assertThat(errors.size()).isEqualTo(1);
        assertThat(errors.get(0).get("key").asString()).isEqualTo(key);
        assertThat(errors.get(0).get("value").asString()).isEqualTo(value);
        assertThat(errors.get(0).get("allowed").values().stream().map(JsonNode::asString))
                .contains(allowed);
    }

    @Test
    void everyFaultOfAnAddressIsNamedAtOnce() throws Exception {
        JsonNode errors = json(read(RATE + ".csv?force=atlantis~kent~lyonesse&basis=second&x=1"))
                .get("errors");
        assertThat(errors.values().stream().map(error -> error.get("value").asString()))
                .containsExactlyInAnyOrder("atlantis", "lyonesse", "second", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "/figures/unknown.json, figure, outcomes-over-time",
        "/figures/lesser-sanction-rate-over-time.pdf, form, csv",
        "/figures/.json, figure, reversals-compared",
        "/figures/lesser-sanction-rate-over-time.JSON, form, json"
    })
    void anUnknownFigureOrFormIsNotFoundAndNamesTheKnownOnes(String path, String key, String allowed) throws Exception {
        HttpResponse<String> answer = read(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(json(answer).get("errors").get(0).get("key").asString()).isEqualTo(key);
        assertThat(answer.body()).contains("\"" + allowed + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {RATE + ".json", RATE + ".csv?force=atlantis", "/figures/unknown.json", "/", "/health"})
    void everyAnswerCarriesTheSecurityHeaders(String path) throws Exception {
        Map<String, List<String>> headers = read(path).headers().map();
        assertThat(headers)
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("x-frame-options", List.of("DENY"))
                .containsKey("referrer-policy");
        assertThat(String.join(" ", headers.getOrDefault("content-security-policy", List.of())))
                .contains("frame-ancestors 'none'");
        assertThat(headers).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void filesMayBeReadFromOtherPagesAndRunNothing() throws Exception {
        Map<String, List<String>> headers = read(RATE + ".json").headers().map();
        assertThat(headers)
                .containsEntry("access-control-allow-origin", List.of("*"))
                .containsEntry(
                        "x-panelwatch-release", List.of(releases.current().id()))
                .containsEntry("content-security-policy", List.of("default-src 'none'; frame-ancestors 'none'"));
        assertThat(String.join(" ", headers.getOrDefault("cache-control", List.of())))
                .contains("max-age=60", "public", "must-revalidate");
        assertThat(headers).doesNotContainKey("set-cookie");
        assertThat(read("/").headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void itIsHealthyAndSaysNothingElse() throws Exception {
        HttpResponse<String> health = read("/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");
        for (String closed : List.of("/env", "/beans", "/heapdump", "/actuator", "/shutdown", "/loggers")) {
            assertThat(read(closed).body()).as(closed).doesNotContain("java.version", "panelwatch.data", "contexts");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/figures/..%2f..%2fetc%2fpasswd.csv",
                "/figures/%2e%2e%5c%2e%2e%5cetc%5cpasswd.csv",
                RATE + ".json?force=%zz",
                RATE + ".json?force=%c3%28",
                RATE + ".json?force=%00",
                RATE + ".json?%00=%00",
                RATE + ".json?=&&&==",
                RATE + ".json;x=y?force=%",
                "/figures/%00.json",
                "/figures/<script>.json",
                "/%"
            })
    void anOddAddressOfAFileIsTheAskersFault(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost");
        assertThat(answer).startsWith("HTTP/1.1 4");
        showsNoInsides(answer);
    }

    @Test
    void longQueriesAndOtherMethodsAreTheAskersFault() throws Exception {
        for (String line : List.of(
                "GET " + RATE + ".json?force=" + "kent~".repeat(200) + "x HTTP/1.1",
                "GET " + RATE + ".json?force=" + "a".repeat(20_000) + " HTTP/1.1",
                "POST " + RATE + ".json HTTP/1.1",
                "DELETE " + RATE + ".csv HTTP/1.1")) {
            String answer = raw(line + "\r\nHost: localhost");
            assertThat(answer).startsWith("HTTP/1.1 4");
            showsNoInsides(answer);
        }
    }

    /** Whatever the status: without a build of the frontend there are no pages to answer with. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /figures/",
                "GET /figures/%2e%2e/%2e%2e/etc/passwd",
                "GET /sanctions?force=%zz",
                "GET /sanctions;jsessionid=1",
                "GET /cases/%00",
                "GET /cases/..;/x",
                "GET //",
                "GET /nowhere",
                "GET /error",
                "TRACE /",
                "PROPFIND /figures"
            })
    void noAnswerShowsTheInsides(String request) throws Exception {
        String answer = raw(request + " HTTP/1.1\r\nHost: localhost");
        assertThat(answer).startsWith("HTTP/1.1 ");
        showsNoInsides(answer);
    }

    private static void showsNoInsides(String answer) {
        assertThat(answer)
                .doesNotContain(
                        "Exception", "\tat ", "java.lang", "org.panelwatch", "springframework", "tomcat/", "Tomcat/")
                .doesNotContain("root:x:0", "<script>.json");
    }
}
