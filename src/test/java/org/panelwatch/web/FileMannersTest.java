package org.panelwatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How files are answered: kinds, names, tags, caches, other pages, faults, and no word of the asker in any link. */
@TestPropertySource(properties = {"panelwatch.limits.downloads=0"})
class FileMannersTest extends OverHttp {

    private static final String RATE = "/figures/lesser-sanction-rate-over-time";
    private static final String KENT = "force=kent&from=2019&to=2021";

    private static JsonNode problem(HttpResponse<byte[]> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "content-type")).isEqualTo("application/problem+json");
        assertThat(header(answer, "cache-control")).isEqualTo("no-store");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(text(answer)).doesNotContain("Exception", "org.panelwatch", "springframework", "\tat ");
        return problem;
    }

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

    @ParameterizedTest
    @CsvSource({
        "svg?excel=1, excel, size",
        "csv?w=640, w, excel",
        "json?size=web, size,",
        "svg?size=huge, size, portrait",
        "png?w=319, w, 320 to 4096",
        "png?w=4097, w, 320 to 4096",
        "png?w=99999999999, w, 320 to 4096",
        "png?w=640&h=-1, h, 320 to 4096",
        "png?w=６４０, w, 320 to 4096",
        "png?h=640, h, w",
        "png?size=web&w=640, size, web",
        "png?plain=yes, plain, 1",
        "csv?excel=true, excel, 0",
        "csv?excel=1&excel=0, excel, 1",
        "svg?theme=pink, theme, mono",
        "png?colour=red, colour, size",
        "zip?excel=1, excel, size"
    })
    void aKeyThatMeansNothingForAFormIsRefused(String file, String key, String allowed) throws Exception {
        String query = file.replace("６４０", "%EF%BC%96%EF%BC%94%EF%BC%90");
        JsonNode errors = problem(get(RATE + "." + query), 400).get("errors");
        assertThat(errors.size()).isEqualTo(1);
        JsonNode error = errors.get(0);
        assertThat(error.propertyNames()).containsExactly("key", "value", "message", "allowed");
        assertThat(error.get("key").asString()).isEqualTo(key);
        Stream<String> known = error.get("allowed").values().stream().map(JsonNode::asString);
        assertThat(known.toList()).containsAll(Stream.ofNullable(allowed).toList());
    }

    @Test
    void allFaultsOfAFilesAddressAreNamedAtOnce() throws Exception {
        JsonNode errors = problem(
                        get(RATE + ".png?size=huge&w=1&h=1&plain=2&excel=1&force=atlantis&colour=red&theme=pink"), 400)
                .get("errors");
        assertThat(errors.values().stream().map(error -> error.get("key").asString()))
                .contains("size", "w", "h", "plain", "excel", "force", "colour", "theme");
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

    @ParameterizedTest
    @CsvSource({
        "GET, /figures/nothing.csv, 404",
        "GET, /figures/.csv, 404",
        "GET, /figures/lesser-sanction-rate-over-time.CSV, 404",
        "GET, /figures/lesser-sanction-rate-over-time.csv.exe, 404",
        "GET, /data/nothing.csv, 404",
        "GET, /api/v1/nothing, 404",
        "GET, /api/v9, 404",
        "GET, /embed/nothing/at-all, 404",
        "POST, /figures/lesser-sanction-rate-over-time.csv, 405",
        "DELETE, /figures/lesser-sanction-rate-over-time.csv, 405",
        "PUT, /api/v1/nothing, 405",
        "GET, /figures/lesser-sanction-rate-over-time.csv?force=%c3%28, 400",
        "GET, /figures/lesser-sanction-rate-over-time.csv?force=%00, 400"
    })
    void everyFaultIsAProblem(String method, String path, int status) throws Exception {
        HttpResponse<byte[]> answer = ask(method, path);
        problem(answer, status);
        assertThat(header(answer, "allow").contains("HEAD")).isEqualTo(status == 405);
        assertThat(header(ask(method, path, "Accept", "text/html"), "content-type"))
                .isEqualTo("application/problem+json");
    }

    /** Java's own client refuses to send such addresses. */
    @ParameterizedTest
    @CsvSource({
        "/figures/x.csv?force=%zz, 400",
        "/figures/%00.csv, 400",
        "/figures/%zz.csv, 400",
        "/figures/a%2fb.csv, 400",
    })
    void whatTheServerItselfRefusesIsAProblemToo(String path, int status) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost");
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json", "{\"title\":\"The address cannot be read\",\"status\":" + status)
                .contains("nosniff");
    }

    @Test
    void anAddressTooLongOrWithTooManyKeysIsRefusedInWords() throws Exception {
        assertThat(problem(get(RATE + ".csv?force=" + "a".repeat(4_000)), 414)
                        .get("title")
                        .asString())
                .isEqualTo("The query has more than 4000 letters");
        assertThat(problem(get(RATE + ".csv?" + "x=1&".repeat(64) + "x=1"), 400)
                        .get("title")
                        .asString())
                .isEqualTo("The query has more than 64 keys");
        assertThat(get(RATE + ".csv?" + "force=kent&".repeat(63) + "force=kent").statusCode())
                .isEqualTo(200);
    }

    @Test
    void noWordOfTheAskerStandsInAnyLinkFileOrHeader() throws Exception {
        for (String path : List.of(
                RATE + ".json",
                RATE + ".xlsx",
                RATE + ".txt",
                RATE + ".csv",
                RATE + ".json?force=atlantis",
                "/figures/nothing.json",
                "/api/v1/nothing")) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: evil.example:81\r\nX-Forwarded-Host: evil.example"
                    + "\r\nX-Forwarded-Proto: gopher\r\nX-Forwarded-Port: 81\r\nX-Forwarded-Prefix: /evil"
                    + "\r\nForwarded: host=evil.example;proto=gopher\r\nX-Original-URL: /evil"
                    + "\r\nOrigin: https://evil.example\r\nReferer: https://evil.example/");
            assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("evil", "gopher");
        }
        StringBuilder cells = new StringBuilder();
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(get(RATE + ".xlsx").body()))) {
            List<Sheet> sheets = book.getSheets().toList();
            for (Sheet sheet : sheets) {
                sheet.read()
                        .forEach(row -> row.stream()
                                .filter(Objects::nonNull)
                                .forEach(cell -> cells.append(cell.getText()).append('\n')));
            }
        }
        assertThat(cells).contains("http://localhost:" + port + RATE).doesNotContain("evil");
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
