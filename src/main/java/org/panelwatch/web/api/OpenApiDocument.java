package org.panelwatch.web.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.panelwatch.publish.Site;
import org.panelwatch.question.Answers;
import org.panelwatch.release.Release;
import org.panelwatch.selection.KeyEntry;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The document of the interface: what springdoc reads off the classes, with the keys that addresses take. */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

    private static final String DESCRIPTION = """
            Figures, decisions and definitions of Panelwatch, to be read by programs. Nothing needs a key or an account,
            and every address may be read from pages of other origins.

            An address without `release` follows the data and may be kept for a minute; ask again with `If-None-Match`. One
            with `release=` holds on to that release: the same numbers for as long as the release is kept.

            What an address cannot read is answered with status 400 and every fault at once. Fields are only ever added to
            version 1; a program should pass over those that it does not know.
            """;

    @Bean
    OpenAPI panelwatchInterface() {
        return new OpenAPI()
                .info(new Info()
                        .title("Panelwatch")
                        .version("1")
                        .description(DESCRIPTION)
                        .license(new License()
                                .name("Data: CC BY 4.0")
                                .url("https://creativecommons.org/licenses/by/4.0/")))
                .tags(Stream.of("Figures", "Decisions", "Forces", "Releases", "What it means", "Index")
                        .map(name -> new Tag().name(name))
                        .toList())
                .components(new Components());
    }

    /** Gives the addresses of a selection its keys, and each address the faults that it answers. */
    @Bean
    OperationCustomizer addressesTakeKeys(Answers answers) {
        return (operation, method) -> {
            List<String> named = named(operation);
            TakesSelection selection = method.getMethodAnnotation(TakesSelection.class);
            if (selection != null) {
                keys(selection, KeyEntry.all(answers.release().forces())).stream()
                        .filter(key -> !named.contains(key))
                        .forEach(key -> operation.addParametersItem(KeyParameters.reference(key)));
            }
            Faults.on(operation, selection != null, !named.isEmpty());
            return operation;
        };
    }

    /** What the parts of the address name. */
    private static List<String> named(Operation operation) {
        return operation.getParameters() == null
                ? List.of()
                : operation.getParameters().stream()
                        .filter(parameter -> "path".equals(parameter.getIn()))
                        .map(Parameter::getName)
                        .toList();
    }

    private static List<String> keys(TakesSelection selection, List<KeyEntry> entries) {
        List<String> keys = new ArrayList<>(
                selection.only().length > 0
                        ? Arrays.asList(selection.only())
                        : entries.stream().map(KeyEntry::key).toList());
        if (selection.list()) {
            keys.addAll(List.of(KeyParameters.PAGE, KeyParameters.SIZE, KeyParameters.SORT));
        }
        return keys;
    }

    /** A stage is of a hearing or of a challenge; the other is null. */
    private static void eitherOr(Schema<?> stage) {
        for (String name : List.of("hearing", "challenge")) {
            Schema<?> filled = stage.getProperties().get(name);
            stage.addProperty(name, new JsonSchema().anyOf(List.of(filled, new JsonSchema().types(Set.of("null")))));
        }
    }

    /** What no class says: the keys themselves, the shape of figures and faults, the files, and where the server is. */
    @Bean
    OpenApiCustomizer whatNoClassSays(Answers answers, ObjectProvider<Site> site) {
        return document -> {
            Release release = answers.release();
            String path = site.getObject().address().getPath();
            document.setServers(List.of(new Server().url(path.isEmpty() ? "/" : path)));
            Components components = document.getComponents();
            KeyParameters.all(release).forEach(components::addParameters);
            eitherOr(Objects.requireNonNull(components.getSchemas().get("Stage")));
            components.addSchemas("Figure", FigureSchema.figure());
            components.addSchemas("Problem", Faults.schema());
            Faults.responses().forEach(components::addResponses);
            document.path("/figures/{figure}.{form}", FigureSchema.files(release));
            KeyParameters.exemplify(document, release);
        };
    }
}
