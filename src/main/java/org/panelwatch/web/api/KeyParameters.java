package org.panelwatch.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.panelwatch.question.cases.CaseOrder;
import org.panelwatch.release.Release;
import org.panelwatch.selection.KeyEntry;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.English;

/** The keys of addresses as parameters of the document, generated from the list of keys. */
final class KeyParameters {

    static final String PAGE = "page";
    static final String SIZE = Asked.SIZE;
    static final String SORT = "sort";

    private static final String RELEASE = "release";

    private KeyParameters() {}

    /** A reference to a key among the components. */
    static Parameter reference(String key) {
        return new Parameter().$ref("#/components/parameters/" + key);
    }

    /** Every key, with the words that it takes for the forces of a release. */
    static Map<String, Parameter> all(Release release) {
        Map<String, Parameter> all = new LinkedHashMap<>();
        KeyEntry.all(release.forces()).forEach(entry -> all.put(entry.key(), key(entry)));
        all.put(
                PAGE,
                query(PAGE, "The page of the list; one beyond the last is empty")
                        .schema(new IntegerSchema().minimum(BigDecimal.ONE)._default(1))
                        .example(1));
        all.put(
                SIZE,
                query(SIZE, "Decisions on a page")
                        .schema(new IntegerSchema()
                                .minimum(BigDecimal.ONE)
                                .maximum(BigDecimal.valueOf(Asked.LARGEST))
                                ._default(Asked.USUAL_SIZE))
                        .example(100));
        all.put(
                SORT,
                query(SORT, "What the list is sorted by; with a minus in front the other way round")
                        .schema(new StringSchema()._enum(orders())._default("-date"))
                        .example("-date"));
        return all;
    }

    private static List<String> orders() {
        return Arrays.stream(CaseOrder.By.values())
                .map(Coded::code)
                .flatMap(code -> Stream.of(code, "-" + code))
                .toList();
    }

    private static Parameter key(KeyEntry entry) {
        Schema<String> one = new StringSchema();
        if (!entry.values().isEmpty()) {
            one._enum(entry.values().stream().map(Coded::code).toList());
        }
        if (entry.pattern() != null) {
            one.pattern("^(" + entry.pattern() + ")$");
        }
        if (entry.usual() != null) {
            one.setDefault(entry.usual());
        }
        Parameter parameter = query(
                entry.key(), English.capital(MethodsDocument.key(entry.key()).replace("`", "")));
        return entry.several()
                ? parameter
                        .description(
                                parameter.getDescription() + "; several values are joined by ~ or given one by one")
                        .schema(new ArraySchema().items(one))
                        .explode(true)
                        .example(List.of(entry.example()))
                : parameter.schema(one).example(entry.example());
    }

    private static Parameter query(String key, String description) {
        return new Parameter().in("query").name(key).description(description).required(false);
    }

    /** Gives the id of a release in examples, which is another after each change of the data. */
    static void exemplify(OpenAPI document, Release release) {
        Objects.requireNonNull(document.getComponents().getParameters().get(RELEASE))
                .setExample(release.id());
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation ->
                        operation.getParameters() == null ? Stream.of() : operation.getParameters().stream())
                .filter(parameter -> "path".equals(parameter.getIn()) && RELEASE.equals(parameter.getName()))
                .forEach(parameter -> parameter.setExample(release.id()));
    }
}
