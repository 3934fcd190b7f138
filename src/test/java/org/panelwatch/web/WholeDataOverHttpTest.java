package org.panelwatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelwatch.release.Downloads;
import org.panelwatch.release.Releases;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Whole data and frozen files over HTTP, after one decision has been added. */
class WholeDataOverHttpTest extends OverHttp {

    @TempDir
    private static Path folder;

    private static String first = "";

    @DynamicPropertySource
    static void twoReleases(DynamicPropertyRegistry properties) throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        for (String file : List.of("hearings.csv", "appeals.csv", "official.csv", "forces.csv", "SCHEMA.md")) {
            Files.copy(Path.of("data", file), data.resolve(file));
        }
        try (Releases earlier = Releases.open(data, kept.resolve("releases"))) {
            first = earlier.current().id();
        }
        Path hearings = data.resolve("hearings.csv");
        Files.writeString(
                hearings,
                Files.readString(hearings)
                        + "kent-2021-950,,,kent,2021-03-05,misconduct_hearing,,constable,serving,drugs,gross_misconduct,"
                        + "written_warning,,hearing_report,press,The Paper,https://paper.example/1,,\n");
        properties.add("panelwatch.data", data::toString);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void csvOfTheServedAndOfAKeptReleaseAreTheirFilesByteForByte() throws Exception {
        HttpResponse<byte[]> live = get("/data/hearings.csv");
        assertThat(live.statusCode()).isEqualTo(200);
        assertThat(live.body()).isEqualTo(Files.readAllBytes(folder.resolve("data/hearings.csv")));
        assertThat(header(live, "cache-control")).contains("max-age=60", "must-revalidate");
        assertThat(header(live, "access-control-allow-origin")).isEqualTo("*");
        assertThat(header(live, "x-panelwatch-rows")).isEqualTo("591");
        assertThat(header(live, "content-type")).startsWith("text/csv");
        assertThat(header(live, "content-disposition"))
                .contains("panelwatch-hearings-" + releases.current().id() + ".csv");
        HttpResponse<byte[]> frozen = get("/data/hearings.csv?release=" + first);
        assertThat(frozen.body()).isEqualTo(Files.readAllBytes(Path.of("data/hearings.csv")));
        assertThat(header(frozen, "cache-control")).contains("immutable");
        assertThat(header(frozen, "x-panelwatch-release")).isEqualTo(first);
        assertThat(header(frozen, "x-panelwatch-newer"))
                .isEqualTo(releases.current().id());
        assertThat(header(frozen, "link")).isEqualTo("</data/hearings.csv>; rel=\"latest-version\"");
        assertThat(header(live, "x-panelwatch-newer")).isEmpty();
    }

    @Test
    void theChecksumsAreTrueOfEveryFile() throws Exception {
        JsonNode told = json(get("/data/checksums.json?release=" + first));
        assertThat(told.get("release").asString()).isEqualTo(first);
        assertThat(told.get("files").valueStream().map(file -> file.get("file").asString()))
                .containsExactlyElementsOf(Downloads.names());
        for (JsonNode file : told.get("files")) {
            HttpResponse<byte[]> answer = get("/data/" + file.get("file").asString() + "?release=" + first);
            assertThat(answer.body()).hasSize(file.get("bytes").asInt());
            assertThat(sha256(answer.body())).isEqualTo(file.get("sha256").asString());
            assertThat(header(answer, "x-content-sha256"))
                    .isEqualTo(file.get("sha256").asString());
            assertThat(header(answer, "etag"))
                    .isEqualTo('"' + file.get("sha256").asString() + '"');
        }
    }

    @Test
    void whoHasTheFileAlreadyIsToldSoAndPartsCanBeAskedFor() throws Exception {
        HttpResponse<byte[]> whole = get("/data/hearings.parquet");
        assertThat(get("/data/hearings.parquet", "If-None-Match", header(whole, "etag"))
                        .statusCode())
                .isEqualTo(304);
        HttpResponse<byte[]> part = get("/data/hearings.parquet", "Range", "bytes=0-3");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("PAR1".getBytes(StandardCharsets.US_ASCII));
        HttpResponse<byte[]> head = ask("HEAD", "/data/hearings.parquet");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "content-length")).isEqualTo("" + whole.body().length);
        assertThat(Arrays.equals(whole.body(), get("/data/hearings.parquet").body()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/hearings.csv?force=kent",
                "/data/hearings.csv?release=../../etc",
                "/data/checksums.json?release=x",
                "/data/panelwatch-data.zip?release=0123456789ab~0123456789ac"
            })
    void whatWholeDataDoNotTakeIsRefused(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "content-type")).startsWith("application/problem+json");
        assertThat(json(answer).get("errors").get(0).get("allowed").size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/hearings.csv?release=0123456789ab",
                "/data/release.json",
                "/data/hearings.xlsx",
                "/data/..%2Frelease.json",
                "/figures/coverage.csv?release=0123456789ab"
            })
    void whatIsNotThereIsNotFound(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("loadedAt");
    }

    /** Pages need a bundle, which tests do not have; but they are answered by the pages' server, not by this one. */
    @Test
    void thePageOfTheDataIsStillAPage() throws Exception {
        int asAnyPage = get("/sanctions").statusCode();
        for (String path : List.of("/data", "/data?release=" + first, "/data?from=2018")) {
            HttpResponse<byte[]> page = get(path);
            assertThat(page.statusCode()).isEqualTo(asAnyPage);
            assertThat(header(page, "content-security-policy")).contains("script-src");
            assertThat(header(page, "x-panelwatch-release")).isEmpty();
        }
    }

    @Test
    void aFrozenFigureSaysInItsHeadersThatAnotherReleaseIsServed() throws Exception {
        String path = "/figures/lesser-sanction-rate-over-time.csv?from=2018&release=";
        HttpResponse<byte[]> frozen = get(path + first);
        assertThat(header(frozen, "x-panelwatch-release")).isEqualTo(first);
        assertThat(header(frozen, "x-panelwatch-newer"))
                .isEqualTo(releases.current().id());
        assertThat(header(frozen, "link"))
                .isEqualTo("</figures/lesser-sanction-rate-over-time.csv?from=2018>; rel=\"latest-version\"");
        HttpResponse<byte[]> now = get(path + releases.current().id());
        assertThat(header(now, "x-panelwatch-newer")).isEmpty();
        assertThat(now.body()).isNotEqualTo(frozen.body());
    }
}
