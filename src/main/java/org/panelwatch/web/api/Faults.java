package org.panelwatch.web.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The faults that addresses answer, for the document. */
final class Faults {

    private static final String BAD_KEYS = "BadKeys";
    private static final String NOT_THERE = "NotThere";
    private static final String NOT_CHANGED = "NotChanged";
    private static final String NOT_THAT_FORM = "NotThatForm";
    private static final String BUSY = "Busy";

    private Faults() {}

    /**
     * @param keys whether the address takes keys
     * @param named whether a part of the address names something
     */
    static void on(Operation operation, boolean keys, boolean named) {
        ApiResponses responses = operation.getResponses();
        ApiResponse answer = Objects.requireNonNull(responses.get("200"), "no answer is described");
        answer.setDescription("The answer");
        answer.addHeaderObject("ETag", header("Changes when the answer does; for If-None-Match"));
        answer.addHeaderObject(OpenReading.RELEASE, header("The release of the data that the answer comes from"));
        refer(responses, "304", NOT_CHANGED);
        if (keys) {
            refer(responses, "400", BAD_KEYS);
        }
        if (keys || named) {
            refer(responses, "404", NOT_THERE);
        }
        refer(responses, "406", NOT_THAT_FORM);
        refer(responses, "503", BUSY);
    }

    private static void refer(ApiResponses responses, String status, String name) {
        responses.addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + name));
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }

    static Map<String, ApiResponse> responses() {
        Map<String, ApiResponse> responses = new LinkedHashMap<>();
        responses.put(NOT_CHANGED, new ApiResponse().description("The answer is the one that you have"));
        responses.put(
                BAD_KEYS, problem("Keys or values that mean nothing here, every one of them, with those that do"));
        responses.put(NOT_THERE, problem("Nothing has this name, or the release is not kept here"));
        responses.put(NOT_THAT_FORM, problem("The address is not answered in the form that was asked for"));
        responses.put(BUSY, problem("Too many questions at once; try again shortly"));
        return responses;
    }

    private static ApiResponse problem(String description) {
        Schema<?> reference = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
    }

    static Schema<?> schema() {
        Schema<?> error = new ObjectSchema()
                .addProperty("key", new StringSchema().description("The key, or the part of the address, at fault"))
                .addProperty("value", new StringSchema().description("What it was given"))
                .addProperty("message", new StringSchema().description("What is wrong, in a sentence"))
                .addProperty(
                        "allowed", new ArraySchema().items(new StringSchema()).description("What it takes"));
        return new ObjectSchema()
                .description("A fault (RFC 9457)")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error).description("Every fault of the address"));
    }
}
