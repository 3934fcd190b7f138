package org.panelwatch.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.vocabulary.Coded;
import tools.jackson.databind.JsonNode;

class ListsOverHttpTest extends AskingApi {

    @Test
    void theForcesAreThoseOfTheFile() throws Exception {
        List<List<String>> found = json("/api/v1/forces").get("forces").values().stream()
                .map(one -> List.of(
                        text(one, "force"),
                        text(one, "name"),
                        text(one, "kind"),
                        text(one, "region"),
                        text(one, "country")))
                .toList();
        assertThat(found)
                .isEqualTo(rows("forces.csv").stream()
                        .map(row -> List.copyOf(row.cells().values()))
                        .toList());
        for (JsonNode one : json("/api/v1/forces").get("forces").values()) {
            assertThat(json("/api/v1/forces/" + text(one, "force"))).isEqualTo(one);
        }
    }

    @Test
    void theCountsOfAForceAreThoseOfItsRows() throws Exception {
        Set<String> ended = Set.of("dismissed", "would_have_been_dismissed", "required_to_resign");
        int seen = 0;
        for (JsonNode one : json("/api/v1/forces?from=2019").get("forces").values()) {
            List<CsvRow> rows = rows("hearings.csv").stream()
                    .filter(row -> row.get("force").equals(text(one, "force")))
                    .filter(row -> row.get("reconsiders").isEmpty())
                    .filter(row -> row.get("found_through").equals("hearing_report"))
                    .filter(row -> !Set.of("pcso", "staff").contains(row.get("rank")))
                    .filter(row -> row.get("decided_on").compareTo("2019") >= 0)
                    .toList();
            List<CsvRow> gross = rows.stream()
                    .filter(row -> row.get("finding").equals("gross_misconduct"))
                    .filter(row -> !row.get("sanction").isEmpty())
                    .toList();
            JsonNode counts = one.get("counts");
            assertThat(counts.get("decisions").asInt()).as(text(one, "force")).isEqualTo(rows.size());
            assertThat(counts.get("n").asInt()).isEqualTo(gross.size());
            assertThat(counts.get("lesser").asLong())
                    .isEqualTo(gross.stream()
                            .filter(row -> !ended.contains(row.get("sanction")))
                            .count());
            assertThat(counts.get("rate").isNull()).isEqualTo(gross.isEmpty());
            seen += rows.size();
        }
        assertThat(seen).isGreaterThan(200);
    }

    @Test
    void theQuestionsAreTheQuestionsWithTheirKeysAndColumns() throws Exception {
        List<JsonNode> questions =
                List.copyOf(json("/api/v1/questions").get("questions").values());
        assertThat(questions)
                .extracting(one -> text(one, "id"))
                .containsExactlyElementsOf(
                        Questions.all().stream().map(question -> question.id()).toList());
        for (JsonNode one : questions) {
            var question = Questions.find(text(one, "id")).orElseThrow();
            assertThat(json("/api/v1/questions/" + question.id())).isEqualTo(one);
            List<String> by = one.get("keys").values().stream()
                    .filter(key -> text(key, "key").equals("by"))
                    .flatMap(key -> key.get("values").propertyNames().stream())
                    .toList();
            assertThat(by)
                    .isEqualTo(question.dimensions().stream().map(Coded::code).toList());
            List<String> columns = one.get("columns").values().stream()
                    .map(column -> text(column, "name"))
                    .toList();
            JsonNode figure = json("/api/v1/figures/" + question.id());
            assertThat(figure.get("columns").values().stream().map(column -> text(column, "name")))
                    .containsExactlyElementsOf(columns);
            assertThat(text(one, "docs")).startsWith("# " + question.title());
            assertThat(one.get("keys").values()).allSatisfy(key -> {
                assertThat(SelectionUrl.keys()).contains(text(key, "key"));
                assertThat(text(key, "description")).isNotBlank();
            });
        }
    }

    @Test
    void aFigureIsTheSameAsItsFile() throws Exception {
        for (String query : List.of("", "?force=kent&basis=final", "?from=1900&to=1901", "?release=" + release())) {
            for (String figure : List.of("lesser-sanction-rate-compared", "time-to-final", "official-barred")) {
                assertThat(get("/api/v1/figures/" + figure + query).body())
                        .isEqualTo(get("/figures/" + figure + ".json" + query).body());
            }
        }
    }

    @Test
    void theDictionaryHasTheColumnsThatTheSchemaDocumentTells() throws Exception {
        JsonNode dictionary = json("/api/v1/dictionary");
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (JsonNode file : dictionary.get("files").values()) {
            columns.put(
                    text(file, "file"),
                    file.get("columns").values().stream()
                            .map(column -> text(column, "name"))
                            .toList());
            assertThat(file.get("columns").values())
                    .allSatisfy(column -> assertThat(text(column, "meaning"))
                            .as(text(file, "file") + " " + text(column, "name"))
                            .satisfiesAnyOf(
                                    meaning -> assertThat(meaning).isNotBlank(),
                                    meaning -> assertThat(column.get("values").size())
                                            .isPositive(),
                                    meaning -> assertThat(text(column, "type")).isEqualTo("day")));
        }
        Map<String, List<String>> told = told();
        told.remove("releases.csv"); // says when, and holds no data
        assertThat(columns).containsExactlyInAnyOrderEntriesOf(told);
        columns.forEach((file, names) -> assertThat(names)
                .as(file)
                .containsExactlyElementsOf(rows(file).getFirst().cells().keySet()));
        assertThat(dictionary.get("figures").propertyNames())
                .hasSize(Questions.all().size());
    }

    /** The first cells of the tables of data/SCHEMA.md, by file. */
    private static Map<String, List<String>> told() throws Exception {
        Map<String, List<String>> told = new LinkedHashMap<>();
        String file = "";
        for (String line : Files.readAllLines(Path.of("data/SCHEMA.md"))) {
            if (line.startsWith("## ")) {
                file = line.substring(3).split(":")[0];
            } else if (line.matches("\\| [a-z_, ]+ \\|.*") && !line.startsWith("| column |")) {
                told.computeIfAbsent(file, name -> new ArrayList<>())
                        .addAll(Arrays.asList(line.split("\\|")[1].strip().split(", ")));
            }
        }
        return told;
    }

    /** Every code in the files is one that the dictionary allows, and has a label. */
    @Test
    void theDictionaryExplainsEveryCodeInTheFiles() throws Exception {
        int explained = 0;
        for (JsonNode file : json("/api/v1/dictionary").get("files").values()) {
            for (JsonNode column : file.get("columns").values()) {
                Set<String> allowed = new LinkedHashSet<>(column.get("values").propertyNames());
                if (!allowed.isEmpty()) {
                    Set<String> used = rows(text(file, "file")).stream()
                            .map(row -> row.get(text(column, "name")))
                            .filter(cell -> !cell.isEmpty())
                            .collect(Collectors.toSet());
                    assertThat(allowed).as(text(column, "name")).containsAll(used);
                    explained++;
                }
            }
        }
        assertThat(explained).isGreaterThan(20);
    }

    @Test
    void theDefinitionsAreTheSectionsOfTheMethods() throws Exception {
        JsonNode definitions = json("/api/v1/definitions");
        List<String> headings = Files.readAllLines(Path.of("src/docs/methods.md")).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
        assertThat(definitions.get("definitions").values().stream().map(one -> text(one, "heading")))
                .containsExactlyElementsOf(headings);
        assertThat(definitions.get("definitions").values().stream().map(one -> text(one, "id")))
                .doesNotHaveDuplicates()
                .contains("the-lesser-sanction-rate");
        assertThat(definitions.get("questions").propertyNames())
                .hasSize(Questions.all().size());
    }

    @Test
    void theReleaseSaysHowManyRowsItHolds() throws Exception {
        JsonNode releases = json("/api/v1/releases").get("releases");
        assertThat(releases.size()).isPositive();
        JsonNode current = releases.get(0);
        assertThat(current.get("current").asBoolean()).isTrue();
        assertThat(current).isEqualTo(json("/api/v1/releases/" + release()));
        for (String file : List.of("hearings", "appeals", "official", "forces")) {
            assertThat(current.get("files").values())
                    .filteredOn(one -> text(one, "file").equals(file + ".csv"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.get("rows").asInt())
                            .isEqualTo(rows(file + ".csv").size()));
        }
    }

    @Test
    void everyAddressOfTheIndexAnswers() throws Exception {
        JsonNode links = json("/api/v1").get("links");
        for (String name : links.propertyNames()) {
            String address =
                    text(links, name).replace("{figure}", "coverage").replace("{hearing_id}", "metropolitan-2021-001");
            if (!address.equals("/api")) {
                assertThat(get(address).statusCode()).as(address).isEqualTo(200);
            }
        }
        assertThat(json("/api/v1/")).isEqualTo(json("/api/v1"));
    }
}
