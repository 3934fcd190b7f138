package org.panelwatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** How files are answered: kinds, names, tags, caches, other pages. */
@TestPropertySource(properties = {"panelwatch.limits.downloads=0"})
class FileMannersTest extends OverHttp {

    private static final String RATE = "/figures/lesser-sanction-rate-over-time";
    private static final String KENT = "force=kent&from=2019&to=2021";

    /** Drawings, and the packages that hold one, have a test of their own. */
    @ParameterizedTest
    @CsvSource({
        "csv, text/csv;charset=UTF-8, attachment",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, attachment",
        "json, application/json, inline",
        "txt, text/plain;charset=UTF-8, inline"
    })
    void everyQuestionAnswersInEveryFormEvenWhereNothingMatches(String form, String type, String disposition)
            throws Exception {
        for (Question question : Questions.all()) {
            for (String query : List.of("", "?" + KENT, "?from=1950&to=1960")) {
                HttpResponse<byte[]> answer = get("/figures/" + question.id() + "." + form + query);
                assertThat(answer.statusCode()).as(question.id() + query).isEqualTo(200);
                assertThat(header(answer, "content-type")).isEqualToIgnoringCase(type);
                assertThat(header(answer, "content-disposition"))
                        .matches(disposition + "; filename=\"" + question.id()
                                + (query.isEmpty() ? "" : "-[0-9a-f]{8}") + "-"
                                + releases.current().id() + "\\." + form + "\"");
                assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
                assertThat(answer.body()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "json", "txt"})
    void headIsGetWithoutABody(String form) throws Exception {
        String path = RATE + "." + form + "?" + KENT;
        HttpResponse<byte[]> get = get(path);
        HttpResponse<byte[]> head = ask("HEAD", path);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : List.of("content-type", "content-length", "etag", "cache-control", "content-disposition")) {
            assertThat(header(head, name)).as(name).isEqualTo(header(get, name)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "json", "txt"})
    void whatIsUnchangedIsNotSentAgain(String form) throws Exception {
        String path = RATE + "." + form;
        String tag = header(get(path), "etag");
        HttpResponse<byte[]> again = get(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "etag")).isEqualTo(tag);
        assertThat(header(again, "cache-control")).contains("max-age=60");
        assertThat(get(path, "If-None-Match", "\"another\", " + tag).statusCode())
                .isEqualTo(304);
        assertThat(get(path, "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
        assertThat(header(get(path + "?" + KENT), "etag")).isNotEqualTo(tag);
    }

    @Test
    void whatIsCompressedHasAWeakTagAndSaysWhatItVariesBy() throws Exception {
        HttpResponse<byte[]> plain = get(RATE + ".json");
        HttpResponse<byte[]> packed = get(RATE + ".json", "Accept-Encoding", "gzip");
        assertThat(header(packed, "content-encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(header(plain, "content-encoding")).isEmpty();
        for (HttpResponse<byte[]> answer : List.of(plain, packed)) {
            assertThat(header(answer, "etag")).startsWith("W/\"");
            assertThat(header(answer, "vary")).isEqualToIgnoringCase("accept-encoding");
        }
        HttpResponse<byte[]> unchanged =
                get(RATE + ".json", "Accept-Encoding", "gzip", "If-None-Match", header(packed, "etag"));
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(header(get(RATE + ".xlsx", "Accept-Encoding", "gzip"), "etag"))
                .startsWith("\"");
    }

    @Test
    void aFrozenAddressNeverChangesAndALiveOneIsAskedAgain() throws Exception {
        String release = releases.current().id();
        HttpResponse<byte[]> frozen = get(RATE + ".csv?release=" + release);
        assertThat(header(frozen, "cache-control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(get(RATE + ".csv"), "cache-control")).isEqualTo("max-age=60, must-revalidate, public");
        assertThat(frozen.body()).isEqualTo(get(RATE + ".csv").body());
        JsonNode gone = problem(get(RATE + ".csv?release=000000000000"), 404);
        assertThat(gone.get("errors").get(0).get("key").asString()).isEqualTo("release");
        assertThat(gone.get("errors").get(0).get("allowed").get(0).asString()).isEqualTo(release);
    }

    @Test
    void aCsvForExcelHasAMarkAndItsLineEnds() throws Exception {
        String usual = text(get(RATE + ".csv"));
        String excel = text(get(RATE + ".csv?excel=1"));
        assertThat(excel).isEqualTo("\uFEFF" + usual.replace("\n", "\r\n"));
        assertThat(text(get(RATE + ".csv?excel=0"))).isEqualTo(usual);
        assertThat(header(get(RATE + ".csv?excel=1"), "content-disposition"))
                .isNotEqualTo(header(get(RATE + ".csv"), "content-disposition"));
    }

    @ParameterizedTest
    @ValueSource(strings = {RATE + ".csv", "/data/hearings.csv", "/api/v1/figures"})
    void otherPagesMayReadFilesAndAskBefore(String path) throws Exception {
        HttpResponse<byte[]> asked = ask(
                "OPTIONS",
                path,
                "Origin",
                "https://elsewhere.example",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "if-none-match");
        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(header(asked, "access-control-allow-origin")).isEqualTo("*");
        assertThat(header(asked, "access-control-allow-methods")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(header(asked, "access-control-allow-headers")).contains("If-None-Match");
        HttpResponse<byte[]> read = get(path, "Origin", "https://elsewhere.example");
        assertThat(header(read, "access-control-allow-origin")).isEqualTo("*");
        assertThat(header(read, "access-control-allow-credentials")).isEmpty();
        assertThat(header(read, "access-control-expose-headers")).contains("ETag", "Retry-After");
        assertThat(header(read, "vary")).doesNotContainIgnoringCase("origin");
        assertThat(header(read, "set-cookie")).isEmpty();
    }

    @Test
    void pagesAndEmbedsMayNotBeReadFromOtherPages() throws Exception {
        for (String path : List.of("/", "/sanctions", "/embed/nothing")) {
            assertThat(header(get(path, "Origin", "https://elsewhere.example"), "access-control-allow-origin"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void aDrawingMayShowItsOwnStyleAndFontAndNothingElse() throws Exception {
        assertThat(header(get(RATE + ".svg?w=1"), "content-security-policy"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors 'none'");
        assertThat(header(get(RATE + ".png?w=1"), "content-security-policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void manyAskersOfOneFileGetTheSameBytes() throws Exception {
        List<byte[]> files = new ArrayList<>();
        List<java.util.concurrent.CompletableFuture<HttpResponse<byte[]>>> asked = new ArrayList<>();
        URI address = URI.create("http://localhost:" + port + "/figures/outcomes-over-time.xlsx?force=essex");
        for (int i = 0; i < 12; i++) {
            asked.add(client.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray()));
        }
        for (var one : asked) {
            files.add(one.get().body());
        }
        assertThat(files).allMatch(file -> java.util.Arrays.equals(file, files.getFirst()));
    }
}
