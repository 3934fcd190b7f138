package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.web.FigureUnknown;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/questions}: what can be asked. */
@RestController
@Tag(name = "Figures")
class QuestionEndpoint {

    private final Answers answers;

    QuestionEndpoint(Answers answers) {
        this.answers = answers;
    }

    /** The questions. */
    @Schema(name = "Questions")
    record Body(List<QuestionBody> questions) {}

    @GetMapping(value = Api.QUESTIONS, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "questions",
            summary = "Every question that the data can answer",
            description =
                    "Each with the keys that it takes, the columns of its figure, what it counts, and its addresses.")
    ResponseEntity<Body> all() {
        List<QuestionBody> questions = Questions.all().stream()
                .map(question -> QuestionBody.of(question, answers))
                .toList();
        return OpenReading.answer(answers.release(), false).body(new Body(questions));
    }

    @GetMapping(value = Api.QUESTIONS + "/{figure}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "question", summary = "One question")
    ResponseEntity<QuestionBody> one(
            @Parameter(description = "The id of a figure", example = "lesser-sanction-rate-over-time") @PathVariable
                    String figure) {
        Question question = Questions.find(figure).orElseThrow(() -> FigureUnknown.figure(figure));
        return OpenReading.answer(answers.release(), false).body(QuestionBody.of(question, answers));
    }
}
