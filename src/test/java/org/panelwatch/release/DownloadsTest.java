package org.panelwatch.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.panelwatch.dataset.DataColumn;
import org.panelwatch.dataset.DataFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole data as files, read back by the database. */
class DownloadsTest {

    @TempDir
    static Path folder;

    static Releases releases;
    static Downloads downloads;

    @BeforeAll
    static void load() throws Exception {
        releases = Releases.open(TestData.SHIPPED, folder);
        downloads = new Downloads(releases);
    }

    @AfterAll
    static void close() {
        releases.close();
    }

    private static Path file(String name) {
        return downloads.find(releases.current().id(), name).path();
    }

    private static String stem(DataFile file) {
        return file.fileName().replace(".csv", "");
    }

    @ParameterizedTest
    @EnumSource
    void csvIsTheFileByteForByte(DataFile file) throws IOException {
        assertThat(file(file.fileName())).hasSameBinaryContentAs(TestData.SHIPPED.resolve(file.fileName()));
    }

    @ParameterizedTest
    @EnumSource
    void parquetAndJsonHoldTheRowsOfTheCsvInTheirOrder(DataFile file) throws Exception {
        String columns = file.columns().stream()
                .map(column -> "'" + column + "': 'varchar'")
                .collect(Collectors.joining(", ", "{", "}"));
        String csv = "select * from read_csv('" + file(file.fileName()) + "', all_varchar = true, parallel = false)";
        String parquet = "select * from read_parquet('" + file(stem(file) + ".parquet") + "')";
        String json = "select * from read_json('" + file(stem(file) + ".json") + "', columns = " + columns + ")";
        for (String other : List.of(parquet, json)) {
            for (String column : file.columns()) {
                assertThat(difference(csv, other, column, file))
                        .as(column + " of " + other)
                        .isZero();
            }
        }
    }

    /** How many rows differ in a column, place by place; numbers are compared as numbers. */
    private static long difference(String csv, String other, String column, DataFile file) throws Exception {
        boolean text = file.described().stream()
                .anyMatch(described -> described.name().equals(column) && described.type() == DataColumn.Type.TEXT);
        String type = text ? "varchar" : "double";
        String sql =
                "select count(*) from (select row_number() over () as i, \"%1$s\"::%4$s as v from (%2$s)) a full join"
                        + " (select row_number() over () as i, \"%1$s\"::%4$s as v from (%3$s)) b using (i)"
                        + " where a.v is distinct from b.v or a.i is null or b.i is null";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql.formatted(column, csv, other, type))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void jsonHasNullForWhatIsEmptyAndNumbersForNumbers() throws IOException {
        JsonNode first = JsonMapper.shared()
                .readTree(Files.readAllBytes(file("hearings.json")))
                .get(0);
        assertThat(first.get("hearing_id").asString()).isEqualTo("avon_and_somerset-2015-002");
        assertThat(first.get("chair").isNull()).isTrue();
        JsonNode official = JsonMapper.shared().readTree(Files.readAllBytes(file("official.json")));
        assertThat(official.get(0).get("value").isNumber()).isTrue();
        assertThat(official.size()).isEqualTo(1251);
    }

    @Test
    void everyFileHasTheHashAndTheRowsThatAreTold() throws Exception {
        List<Download> all = downloads.all(releases.current().id());
        assertThat(all).hasSize(13);
        for (Download download : all) {
            byte[] bytes = Files.readAllBytes(download.path());
            assertThat(download.record().bytes()).isEqualTo(bytes.length);
            assertThat(download.record().sha256())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
        assertThat(all.stream().filter(download -> download.record().name().startsWith("hearings.")))
                .allMatch(download -> Long.valueOf(590).equals(download.record().rows()));
    }

    @Test
    void thePackageDescribesTheFilesThatItHolds() throws Exception {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file(Downloads.PACKAGE).toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        assertThat(entries.keySet())
                .containsExactlyInAnyOrder(
                        "README.txt",
                        "datapackage.json",
                        "citation.txt",
                        "citation.bib",
                        "forces.csv",
                        "hearings.csv",
                        "appeals.csv",
                        "official.csv",
                        "SCHEMA.md",
                        "PROVENANCE.md",
                        "AUDIT.md",
                        "DOMAIN.md",
                        "LICENSE.md");
        JsonNode descriptor = JsonMapper.shared().readTree(entries.get("datapackage.json"));
        for (JsonNode resource : descriptor.get("resources")) {
            byte[] bytes =
                    Objects.requireNonNull(entries.get(resource.get("path").asString()));
            DataFile file = DataFile.named(resource.get("path").asString()).orElseThrow();
            assertThat(resource.get("bytes").asLong()).isEqualTo(bytes.length);
            assertThat(resource.get("hash").asString())
                    .isEqualTo("sha256:"
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(bytes)));
            assertThat(resource.get("schema")
                            .get("fields")
                            .valueStream()
                            .map(field -> field.get("name").asString()))
                    .containsExactlyElementsOf(file.columns());
        }
    }

    @Test
    void whatIsMadeAgainIsTheSamePackage() throws Exception {
        Path zip = file(Downloads.PACKAGE);
        byte[] first = Files.readAllBytes(zip);
        Files.delete(zip);
        assertThat(Files.readAllBytes(file(Downloads.PACKAGE))).isEqualTo(first);
    }

    @Test
    void anUnknownReleaseHasNoFiles() {
        assertThatThrownBy(() -> downloads.find("0123456789ab", "hearings.csv")).isInstanceOf(ReleaseNotKept.class);
    }
}
