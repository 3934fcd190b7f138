package org.panelwatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** How a file that cannot be given is refused: in words, with what is allowed, and no word of the asker in any link. */
@TestPropertySource(properties = {"panelwatch.limits.downloads=0"})
class FileFaultsTest extends OverHttp {

    private static final String RATE = "/figures/lesser-sanction-rate-over-time";

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
}
