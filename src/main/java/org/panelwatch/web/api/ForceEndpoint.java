package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.panelwatch.question.Answers;
import org.panelwatch.question.forces.ForceList;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Force;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/forces}: the forces of the data. */
@RestController
@Tag(name = "Forces")
class ForceEndpoint {

    private final Answers answers;

    ForceEndpoint(Answers answers) {
        this.answers = answers;
    }

    /** The forces. */
    @Schema(name = "Forces")
    record Body(ReleaseStampBody release, List<ForceBody> forces) {}

    @GetMapping(value = Api.FORCES, produces = MediaType.APPLICATION_JSON_VALUE)
    @TakesSelection
    @Operation(
            operationId = "forces",
            summary = "Every force",
            description =
                    "All forces of forces.csv in its order, also those that the selection leaves out: their counts"
                            + " are nought. Forces are never ranked.")
    ResponseEntity<Body> all(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> keys) {
        Selection selection = Asked.selection(keys, answers);
        Release release = answers.release(selection);
        List<ForceBody> forces =
                ForceList.all(release, selection).stream().map(ForceBody::of).toList();
        return OpenReading.answer(release, selection.isFrozen())
                .body(new Body(ReleaseStampBody.of(release, selection.isFrozen()), forces));
    }

    @GetMapping(value = Api.FORCES + "/{force}", produces = MediaType.APPLICATION_JSON_VALUE)
    @TakesSelection
    @Operation(operationId = "force", summary = "One force")
    ResponseEntity<ForceBody> one(
            @Parameter(description = "The code of a force", example = "kent") @PathVariable String force,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> keys) {
        Selection selection = Asked.selection(keys, answers);
        Release release = answers.release(selection);
        ForceBody found = ForceList.all(release, selection).stream()
                .filter(line -> line.force().code().equals(force))
                .findFirst()
                .map(ForceBody::of)
                .orElseThrow(() -> new Unknown(
                        "force",
                        force,
                        "There is no force '" + force + "' in the data",
                        release.forces().all().stream().map(Force::code).toList()));
        return OpenReading.answer(release, selection.isFrozen()).body(found);
    }
}
