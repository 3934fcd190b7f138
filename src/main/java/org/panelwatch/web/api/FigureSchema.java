package org.panelwatch.web.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.panelwatch.publish.Form;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.release.Release;
import org.panelwatch.selection.KeyEntry;

/** The shape of a figure's JSON, and its files, for the document. */
final class FigureSchema {

    private FigureSchema() {}

    static Schema<?> figure() {
        return new ObjectSchema()
                .description("The answer to a question; counts are whole numbers, rates are fractions of one")
                .addProperty("figure", new StringSchema().description("The id of the figure"))
                .addProperty("title", new StringSchema().description("The finding, in words"))
                .addProperty("subtitle", new StringSchema().description("Measure, unit, place and period"))
                .addProperty("sentence", new StringSchema().description("The figure in one or two sentences"))
                .addProperty("selection", new ObjectSchema().description("Every key with its value"))
                .addProperty("release", release())
                .addProperty("columns", new ArraySchema().items(column()))
                .addProperty(
                        "rows",
                        new ArraySchema()
                                .items(new ObjectSchema().description("A value, or null, for each column by its name")))
                .addProperty("notes", new ArraySchema().items(new StringSchema()))
                .addProperty("sources", new ArraySchema().items(source()))
                .addProperty("links", words("Addresses by name, from the slash on"));
    }

    private static Schema<?> release() {
        return new ObjectSchema()
                .addProperty("id", new StringSchema())
                .addProperty("date", new StringSchema().format("date"))
                .addProperty("frozen", new BooleanSchema());
    }

    private static Schema<?> column() {
        return new ObjectSchema()
                .addProperty("name", new StringSchema())
                .addProperty("type", new StringSchema()._enum(List.of("integer", "number", "string")))
                .addProperty("label", new StringSchema())
                .addProperty(
                        "unit", new JsonSchema().types(Set.of("string", "null")).description("Null where it has none"))
                .addProperty("words", words("Each code in the column with its label"));
    }

    private static Schema<?> source() {
        return new ObjectSchema()
                .addProperty("publisher", new StringSchema())
                .addProperty("url", new StringSchema())
                .addProperty("rows", new IntegerSchema());
    }

    private static Schema<?> words(String description) {
        return new MapSchema().additionalProperties(new StringSchema()).description(description);
    }

    /** {@code /figures/{figure}.{form}}. */
    static PathItem files(Release release) {
        Operation operation = new Operation()
                .operationId("file")
                .addTagsItem("Figures")
                .summary("A figure as a file")
                .description("For the same keys as its page and its answer. A form that a figure does not have is not"
                        + " there; the answer names those that it has.")
                .addParametersItem(path("figure", "The id of a figure", ids(), "lesser-sanction-rate-over-time"))
                .addParametersItem(path("form", "The kind of file", forms(), Form.CSV.code()));
        KeyEntry.all(release.forces())
                .forEach(entry -> operation.addParametersItem(KeyParameters.reference(entry.key())));
        Content content = new Content();
        Arrays.stream(Form.values())
                .forEach(form -> content.addMediaType(form.mediaType(), new MediaType().schema(new StringSchema())));
        operation.setResponses(new ApiResponses().addApiResponse("200", new ApiResponse().content(content)));
        Faults.on(operation, true, true);
        return new PathItem().get(operation);
    }

    private static Parameter path(String name, String description, List<String> values, String example) {
        return new Parameter()
                .in("path")
                .name(name)
                .description(description)
                .required(true)
                .schema(new StringSchema()._enum(values))
                .example(example);
    }

    private static List<String> ids() {
        return Questions.all().stream().map(Question::id).toList();
    }

    private static List<String> forms() {
        return Arrays.stream(Form.values()).map(Form::code).toList();
    }
}
