package org.panelwatch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.panelwatch.figure.Column;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Selection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each package against the rules of the Data Package standard, https://datapackage.org/standard/. */
class DataPackageTest {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    private static final String NAME = "[a-z0-9._/-]+";

    static Stream<Publication> publications() {
        return Publications.everyQuestion();
    }

    private static Map<String, byte[]> files(Publication publication) throws Exception {
        return Publications.files(DataPackage.write(publication, SVG));
    }

    private static JsonNode descriptor(Map<String, byte[]> files) {
        return JsonMapper.shared().readTree(files.get("datapackage.json"));
    }

    @ParameterizedTest
    @MethodSource("publications")
    void whatAPackageMustSayItSays(Publication publication) throws Exception {
        Map<String, byte[]> files = files(publication);
        JsonNode json = descriptor(files);
        assertThat(json.get("$schema").asString()).isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(json.get("name").asString()).matches(NAME);
        assertThat(json.get("version").asString())
                .isEqualTo(publication.figure().release().id());
        assertThat(OffsetDateTime.parse(json.get("created").asString()).toLocalDate())
                .isEqualTo(publication.figure().release().date());
        assertThat(URI.create(json.get("homepage").asString()))
                .hasHost("panelwatch.example")
                .asString()
                .contains("release=");
        JsonNode licence = json.get("licenses").get(0);
        assertThat(licence.get("name").asString()).isEqualTo("CC-BY-4.0");
        assertThat(URI.create(licence.get("path").asString())).hasScheme("https");
        if (json.has("sources")) {
            assertThat(json.get("sources").size()).isPositive();
            json.get("sources").values().forEach(source -> {
                assertThat(source.get("title").asString()).isNotBlank();
                assertThat(source.get("path").asString()).startsWith("http");
            });
        }
        assertThat(json.has("sources"))
                .isEqualTo(!publication.figure().sources().isEmpty());
        assertThat(json.get("resources").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("publications")
    void everyResourceIsThereWithTheBytesThatItSays(Publication publication) throws Exception {
        Map<String, byte[]> files = files(publication);
        Set<String> names = new HashSet<>();
        for (JsonNode resource : descriptor(files).get("resources").values()) {
            String path = resource.get("path").asString();
            assertThat(resource.get("name").asString()).matches(NAME);
            assertThat(names.add(resource.get("name").asString())).isTrue();
            assertThat(path).doesNotStartWith("/").doesNotContain("..");
            assertThat(files).containsKey(path);
            byte[] file = Objects.requireNonNull(files.get(path));
            assertThat(resource.get("bytes").asInt()).isEqualTo(file.length);
            assertThat(resource.get("hash").asString())
                    .isEqualTo("sha256:"
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(file)));
            assertThat(resource.get("encoding").asString()).isEqualTo("utf-8");
        }
    }

    @ParameterizedTest
    @MethodSource("publications")
    void theSchemaIsTrueOfTheData(Publication publication) throws Exception {
        Map<String, byte[]> files = files(publication);
        JsonNode table = descriptor(files).get("resources").get(0);
        assertThat(table.get("type").asString()).isEqualTo("table");
        JsonNode schema = table.get("schema");
        assertThat(schema.get("missingValues").toString()).isEqualTo("[\"\"]");
        List<CSVRecord> records = WITH_HEADER
                .parse(new StringReader(new String(files.get(table.get("path").asString()), StandardCharsets.UTF_8)))
                .getRecords();
        List<Column> columns = publication.figure().columns();
        assertThat(schema.get("fields").values().stream()
                        .map(field -> field.get("name").asString()))
                .containsExactlyElementsOf(columns.stream().map(Column::name).toList());
        for (JsonNode field : schema.get("fields").values()) {
            assertThat(field.get("title").asString()).isNotBlank();
            assertThat(field.get("description").asString()).isNotBlank();
            for (CSVRecord record : records) {
                fits(field, record.get(field.get("name").asString()));
            }
        }
        keyed(schema, records);
    }

    private static void fits(JsonNode field, String value) {
        if (value.isEmpty()) {
            return;
        }
        switch (field.get("type").asString()) {
            case "integer" -> assertThat(value).matches("-?\\d+");
            case "number" -> {
                double number = Double.parseDouble(value);
                assertThat(number).isFinite();
                if (field.has("constraints")) {
                    assertThat(number)
                            .isBetween(
                                    field.get("constraints").get("minimum").asDouble(),
                                    field.get("constraints").get("maximum").asDouble());
                }
            }
            case "string" -> {
                if (field.has("categories")) {
                    assertThat(field.get("categories").values().stream()
                                    .map(category -> category.get("value").asString()))
                            .contains(value);
                }
            }
            default -> throw new AssertionError("no such type: " + field);
        }
    }

    private static void keyed(JsonNode schema, List<CSVRecord> records) {
        if (schema.has("primaryKey")) {
            Set<List<String>> seen = new HashSet<>();
            for (CSVRecord record : records) {
                List<String> key = schema.get("primaryKey").values().stream()
                        .map(name -> record.get(name.asString()))
                        .toList();
                assertThat(key).doesNotContain("");
                assertThat(seen.add(key)).as(key.toString()).isTrue();
            }
        }
    }

    @Test
    void aTableOverTimeIsKeyedByItsYear() throws Exception {
        JsonNode schema = descriptor(files(Publications.of(Questions.LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL)))
                .get("resources")
                .get(0)
                .get("schema");
        assertThat(schema.get("primaryKey").toString()).isEqualTo("[\"year\"]");
    }

    @ParameterizedTest
    @MethodSource("publications")
    void theReadmeSaysWhatThereIs(Publication publication) throws Exception {
        Map<String, byte[]> files = files(publication);
        String readme = new String(files.get("README.md"), StandardCharsets.UTF_8);
        assertThat(readme)
                .startsWith("# " + publication.question() + "\n")
                .contains(publication.figure().title(), publication.figure().sentence())
                .contains(new Citation(publication).text(), "What it counts");
        assertThat(publication.figure().columns())
                .allSatisfy(column -> assertThat(readme).contains("| `" + column.name() + "` | "));
        assertThat(publication.figure().notes())
                .allSatisfy(note -> assertThat(readme).contains(note));
        assertThat(files.keySet())
                .containsExactly(
                        "README.md",
                        "datapackage.json",
                        publication.figure().id() + ".csv",
                        publication.figure().id() + ".svg",
                        "citation.txt",
                        "citation.bib",
                        "citation.csl.json");
        assertThat(files.get(publication.figure().id() + ".csv")).isEqualTo(CsvFile.write(publication.figure()));
    }

    @Test
    void theSameFigureIsTheSameBytesWhenever() throws Exception {
        Publication publication = Publications.of(Questions.REVERSALS_COMPARED, Selection.ALL);
        byte[] file = DataPackage.write(publication, SVG);
        Thread.sleep(2_100);
        assertThat(DataPackage.write(publication, SVG)).isEqualTo(file);
    }
}
