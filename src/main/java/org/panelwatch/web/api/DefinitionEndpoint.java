package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.panelwatch.question.Answers;
import org.panelwatch.question.index.Questions;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/definitions}: what every number means. */
@RestController
@Tag(name = "What it means")
class DefinitionEndpoint {

    private final Answers answers;

    DefinitionEndpoint(Answers answers) {
        this.answers = answers;
    }

    /** The definitions. */
    @Schema(name = "Definitions")
    record Body(
            @Schema(description = "The sections of the page on methods, in its order")
            List<DefinitionBody> definitions,

            @Schema(description = "What each figure counts, by its id, in Markdown")
            Map<String, String> questions) {}

    @GetMapping(value = Api.DEFINITIONS, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The definitions, as the page on methods words them")
    ResponseEntity<Body> definitions() {
        Map<String, String> questions = new LinkedHashMap<>();
        Questions.all().forEach(question -> questions.put(question.id(), QuestionBody.docs(question)));
        return OpenReading.answer(answers.release(), false).body(new Body(MethodsDocument.definitions(), questions));
    }
}
