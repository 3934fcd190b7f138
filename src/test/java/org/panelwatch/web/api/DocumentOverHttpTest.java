package org.panelwatch.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panelwatch.publish.ApiAddress;
import org.panelwatch.selection.SelectionUrl;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

class DocumentOverHttpTest extends AskingApi {

    private OpenAPI document() throws Exception {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult parsed =
                new OpenAPIV3Parser().readContents(get("/api/v1/openapi.json").body(), null, options);
        assertThat(parsed.getMessages()).isEmpty();
        return Objects.requireNonNull(parsed.getOpenAPI());
    }

    private static List<Parameter> parameters(OpenAPI document, Operation operation) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .map(parameter -> parameter.get$ref() == null
                        ? parameter
                        : document.getComponents()
                                .getParameters()
                                .get(parameter.get$ref().replaceAll(".*/", "")))
                .toList();
    }

    private static ApiResponse answer(PathItem path) {
        return there(path.getGet().getResponses().get("200"));
    }

    private static String example(Parameter parameter) {
        Object example = parameter.getExample();
        String text = example instanceof ArrayNode || example instanceof List<?>
                ? ((Iterable<?>) example).iterator().next().toString()
                : String.valueOf(example);
        return text.replaceAll("[\\[\\]\"]", "");
    }

    @Test
    void bothFormsAreOneValidDocument() throws Exception {
        OpenAPI document = document();
        HttpResponse<String> yaml = get("/api/v1/openapi.yaml");
        assertThat(yaml.headers().firstValue("content-type")).hasValue("application/yaml");
        OpenAPI second = new OpenAPIV3Parser().readContents(yaml.body()).getOpenAPI();
        assertThat(second.getPaths().keySet()).isEqualTo(document.getPaths().keySet());
        assertThat(document.getInfo().getVersion()).isEqualTo("1");
        assertThat(document.getServers()).extracting(server -> server.getUrl()).containsExactly("/");
    }

    @Test
    void everyReferenceLeadsSomewhere() throws Exception {
        JsonNode document = json("/api/v1/openapi.json");
        List<String> references = document.findValuesAsString("$ref");
        assertThat(references).hasSizeGreaterThan(100);
        assertThat(references)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void everyPathAnswersWithEachOfItsExamples() throws Exception {
        OpenAPI document = document();
        int asked = 0;
        for (var path : document.getPaths().entrySet()) {
            List<Parameter> parameters = parameters(document, path.getValue().getGet());
            String address = path.getKey();
            for (Parameter parameter : parameters) {
                assertThat(parameter.getExample())
                        .as(address + " " + parameter.getName())
                        .isNotNull();
                if (parameter.getIn().equals("path")) {
                    address = address.replace("{" + parameter.getName() + "}", example(parameter));
                }
            }
            List<String> queries = new ArrayList<>(List.of(""));
            parameters.stream()
                    .filter(parameter -> parameter.getIn().equals("query"))
                    .forEach(parameter -> queries.add("?" + parameter.getName() + "="
                            + URLEncoder.encode(example(parameter), StandardCharsets.UTF_8)));
            for (String query : queries) {
                HttpResponse<String> answer = get(address + query);
                assertThat(answer.statusCode()).as(address + query).isEqualTo(200);
                String type = answer.headers().firstValue("content-type").orElse("");
                assertThat(answer(path.getValue()).getContent().keySet().stream()
                                .map(known -> known.split(";")[0]))
                        .as(address)
                        .contains(type.split(";")[0]);
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(100);
    }

    @Test
    void theAnswersHaveTheShapeThatIsDescribed() throws Exception {
        OpenAPI document = document();
        int described = 0;
        for (ApiAddress address : ApiAddress.all()) {
            String path = address.example().isEmpty() ? "/api/v1/releases/" + release() : address.example();
            var content = answer(there(document.getPaths().get(address.path()))).getContent();
            if (content.containsKey("application/json") && address.path().startsWith("/api/v1")) {
                fits(document, content.get("application/json").getSchema(), json(path), address.path());
                described++;
            }
        }
        assertThat(described).isGreaterThan(10);
        fits(document, schema(document, "Problem"), read(get("/api/v1/forces?force=x")), "problem");
    }

    private static Schema<?> schema(OpenAPI document, String name) {
        return there(document.getComponents().getSchemas().get(name.replaceAll(".*/", "")));
    }

    /** Every field of the answer is described, and every field that is described is there. */
    private static void fits(OpenAPI document, Schema<?> given, JsonNode value, String where) {
        Schema<?> schema = given.get$ref() == null ? given : schema(document, given.get$ref());
        if (schema.getAnyOf() != null) {
            assertThat(value.isNull() || value.isObject()).as(where).isTrue();
            if (value.isObject()) {
                fits(document, schema.getAnyOf().getFirst(), value, where);
            }
            return;
        }
        Set<String> types = schema.getTypes() == null ? Set.of() : schema.getTypes();
        if (types.isEmpty()) {
            return;
        }
        assertThat(types).as(where).containsAnyOf(kinds(value));
        if (schema.getProperties() != null && value.isObject()) {
            assertThat(new TreeSet<>(schema.getProperties().keySet())).as(where).containsAll(value.propertyNames());
            schema.getProperties().forEach((name, property) -> {
                if (value.has(name)) {
                    fits(document, property, value.get(name), where + "." + name);
                } else {
                    assertThat(List.of("type", "errors", "instance", "words"))
                            .as(where)
                            .contains(name);
                }
            });
        }
        if (schema.getItems() != null) {
            value.values().forEach(item -> fits(document, schema.getItems(), item, where + "[]"));
        }
    }

    private static String[] kinds(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> new String[] {"array"};
            case BOOLEAN -> new String[] {"boolean"};
            case NULL -> new String[] {"null"};
            case NUMBER -> value.isIntegralNumber() ? new String[] {"integer", "number"} : new String[] {"number"};
            case STRING -> new String[] {"string"};
            default -> new String[] {"object"};
        };
    }

    @Test
    void anAddressOfDecisionsTakesEveryKeyWithTheValuesThatItTakes() throws Exception {
        OpenAPI document = document();
        Map<String, Parameter> keys = new LinkedHashMap<>();
        parameters(document, there(document.getPaths().get("/api/v1/decisions")).getGet())
                .forEach(parameter -> keys.put(parameter.getName(), parameter));
        assertThat(keys.keySet()).containsAll(SelectionUrl.keys()).contains("page", "size", "sort");
        for (Parameter key : keys.values()) {
            assertThat(key.getDescription()).as(key.getName()).isNotBlank();
        }
        List<?> forces = there(keys.get("force")).getSchema().getItems().getEnum();
        assertThat(forces.stream().map(Object::toString).toList())
                .containsExactlyElementsOf(rows("forces.csv").stream()
                        .filter(row -> !row.get("kind").equals("devolved"))
                        .map(row -> row.get("force"))
                        .toList());
        assertThat(there(keys.get("release")).getExample().toString()).contains(release());
    }

    @Test
    void thePageForPeopleListsTheSameAddresses() throws Exception {
        Map<String, String> told = new LinkedHashMap<>();
        ApiAddress.all().forEach(address -> told.put(address.path(), address.summary()));
        Map<String, String> described = new LinkedHashMap<>();
        document()
                .getPaths()
                .forEach((path, item) -> described.put(path, item.getGet().getSummary()));
        assertThat(told).containsExactlyInAnyOrderEntriesOf(described);
        for (ApiAddress address : ApiAddress.all()) {
            if (!address.example().isEmpty()) {
                assertThat(get(address.example()).statusCode())
                        .as(address.example())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void aWrongHostDoesNotGetIntoAnyAnswer() throws Exception {
        for (String path : List.of("/api/v1/openapi.json", "/api/v1/decisions.atom", "/api/v1")) {
            assertThat(get(path, "X-Forwarded-Host", "evil.example").body()).doesNotContain("evil.example");
        }
    }
}
