package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.panelwatch.figure.Figure;
import org.panelwatch.publish.JsonFile;
import org.panelwatch.publish.Publication;
import org.panelwatch.publish.Site;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Selection;
import org.panelwatch.web.FigureUnknown;
import org.panelwatch.web.KeysRefused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/figures/{figure}}: the answer to a question, the same as {@code /figures/{figure}.json}. */
@RestController
@Tag(name = "Figures")
class FigureAnswer {

    private final Answers answers;
    private final ObjectProvider<Site> site;

    FigureAnswer(Answers answers, ObjectProvider<Site> site) {
        this.answers = answers;
        this.site = site;
    }

    @GetMapping(value = Api.FIGURES + "/{figure}", produces = MediaType.APPLICATION_JSON_VALUE)
    @TakesSelection
    @Operation(
            summary = "The answer to a question",
            description = "Counts are whole numbers, rates are fractions of one, what is not known is null. The same as"
                    + " /figures/{figure}.json.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(ref = "#/components/schemas/Figure")))
    ResponseEntity<byte[]> figure(
            @Parameter(description = "The id of a figure", example = "lesser-sanction-rate-over-time") @PathVariable
                    String figure,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> keys) {
        Question question = Questions.find(figure).orElseThrow(() -> FigureUnknown.figure(figure));
        Selection selection = Asked.selection(keys, answers);
        question.notCompared(selection).ifPresent(problem -> {
            throw new KeysRefused(List.of(problem));
        });
        Figure answer = answers.answer(question, selection);
        Publication publication =
                new Publication(answer, selection, question.page(), question.title(), site.getObject());
        return OpenReading.answer(answers.release(selection), selection.isFrozen())
                .body(JsonFile.write(publication));
    }
}
