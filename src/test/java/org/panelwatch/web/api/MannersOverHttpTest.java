package org.panelwatch.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MannersOverHttpTest extends AskingApi {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/questions",
                "/figures/lesser-sanction-rate-over-time",
                "/decisions",
                "/decisions/metropolitan-2021-001",
                "/decisions.atom",
                "/forces",
                "/releases",
                "/definitions",
                "/dictionary",
                "/openapi.json",
                "/openapi.yaml"
            })
    void anAnswerThatIsKnownIsNotSentAgain(String path) throws Exception {
        HttpResponse<String> first = get("/api/v1" + path);
        String etag = first.headers().firstValue("etag").orElseThrow();
        assertThat(etag).matches("W/\"[0-9a-f]+\"");
        assertThat(first.headers().firstValue("cache-control").orElse(""))
                .contains("public", "max-age=60", "must-revalidate")
                .doesNotContain("immutable");
        assertThat(first.headers().firstValue("x-panelwatch-release")).hasValue(release());
        HttpResponse<String> again = get("/api/v1" + path, "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("etag")).hasValue(etag);
        assertThat(get("/api/v1" + path, "If-None-Match", "W/\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(ask("HEAD", "/api/v1" + path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/figures/lesser-sanction-rate-over-time",
                "/decisions",
                "/decisions/metropolitan-2021-001",
                "/decisions.atom",
                "/forces",
                "/forces/kent"
            })
    void aFrozenAnswerMayBeKeptForGood(String path) throws Exception {
        HttpResponse<String> frozen = get("/api/v1" + path + "?release=" + release());
        assertThat(frozen.statusCode()).isEqualTo(200);
        assertThat(frozen.headers().firstValue("cache-control").orElse(""))
                .contains("public", "max-age=31536000", "immutable");
        HttpResponse<String> gone = get("/api/v1" + path + "?release=000000000000");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(read(gone).get("errors").get(0).get("allowed").get(0).asString())
                .isEqualTo(release());
    }

    @Test
    void itMayBeReadFromPagesOfAnyOrigin() throws Exception {
        for (String path : List.of("/api/v1/decisions", "/api/v1/decisions?x=1", "/api/v1/nothing")) {
            var headers = get(path, "Origin", "https://elsewhere.example").headers();
            assertThat(headers.firstValue("access-control-allow-origin"))
                    .as(path)
                    .hasValue("*");
            assertThat(headers.firstValue("access-control-expose-headers").orElse(""))
                    .contains("ETag", "Link", "X-Panelwatch-Release");
            assertThat(headers.map()).doesNotContainKeys("set-cookie", "access-control-allow-credentials");
        }
        HttpResponse<String> before = ask(
                "OPTIONS",
                "/api/v1/decisions",
                "Origin",
                "https://elsewhere.example",
                "Access-Control-Request-Method",
                "GET");
        assertThat(before.statusCode()).isEqualTo(204);
        assertThat(before.headers().firstValue("access-control-allow-methods").orElse(""))
                .contains("GET", "HEAD");
        assertThat(get("/health").headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/decisions, */*, 405",
        "DELETE, /api/v1/questions, */*, 405",
        "PUT, /api/v1/nothing, */*, 405",
        "GET, /api/v1/decisions, text/html, 406",
        "GET, /api/v1/figures/coverage, image/png, 406",
        "GET, /api/v1/nothing, */*, 404",
        "GET, /api/v1/figures/nothing, */*, 404",
        "GET, /api/v1/questions/nothing, */*, 404",
        "GET, /api/v1/forces/atlantis, */*, 404",
        "GET, /api/v1/decisions/kent-1900-001, */*, 404",
        "GET, /api/v1/decisions/%00, */*, 400",
        "GET, /api/v1/decisions/a'b, */*, 404",
        "GET, /api/v1/releases/latest, */*, 404",
        "GET, /api/v1/decisions/metropolitan-2021-001/stages, */*, 404",
        "GET, /api/v1/decisions?force=atlantis, */*, 400",
        "GET, /api/v1/decisions?force=%00, */*, 400",
        "GET, /api/v1/forces?colour=red, */*, 400",
        "GET, /api/v1/decisions.atom?basis=second, */*, 400",
        "GET, /api/v1/figures/coverage?by=nothing, */*, 400",
        "GET, /api/v1/figures/lesser-sanction-rate-compared?by=forum, */*, 400",
        "GET, /api/v1/forces?page=2, */*, 400",
        "GET, /api/v1/decisions?page=0, */*, 400",
        "GET, /api/v1/decisions?page=-1, */*, 400",
        "GET, /api/v1/decisions?page=99999999999, */*, 400",
        "GET, /api/v1/decisions?size=501, */*, 400",
        "GET, /api/v1/decisions?size=0, */*, 400",
        "GET, /api/v1/decisions?size=1e2, */*, 400",
        "GET, /api/v1/decisions?sort=name, */*, 400",
        "GET, /api/v1/decisions?sort=date&sort=force, */*, 400",
        "GET, /api/v1/decisions?release=x, */*, 400"
    })
    void whatIsWrongIsAProblem(String method, String path, String accept, int status) throws Exception {
        HttpResponse<String> answer = ask(method, path, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception", "org.panelwatch", "springframework", "atlantis</");
        if (!path.contains("%00") || path.contains("?")) {
            assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
            assertThat(read(answer).get("status").asInt()).isEqualTo(status);
            assertThat(text(read(answer), "title")).isNotBlank();
        }
    }

    @Test
    void everyFaultOfAnAddressIsNamedAtOnce() throws Exception {
        JsonNode problem = read(get("/api/v1/decisions?force=atlantis&size=0&page=x&sort=y&colour=red&from=18"));
        assertThat(problem.get("errors").values().stream().map(error -> text(error, "key")))
                .containsExactlyInAnyOrder("force", "size", "page", "sort", "colour", "from");
        assertThat(problem.get("errors").values()).allSatisfy(error -> {
            assertThat(error.get("allowed").size()).isPositive();
            assertThat(text(error, "message")).isNotBlank();
        });
    }
}
