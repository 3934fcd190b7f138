package org.panelwatch.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.cases.Case;
import org.panelwatch.question.cases.Step;

/** A first decision with everything that followed from it. */
@Schema(
        name = "Decision",
        description = "One officer in one case: the first decision, field by field as in hearings.csv, and all that"
                + " followed from it. Null: the source does not say.")
record DecisionBody(
        @Schema(description = "The first hearing of the case", example = "metropolitan-2021-001")
        @JsonProperty("hearing_id")
        String hearingId,

        String force,

        @Schema(description = "As stated: a year, a month or a day") @JsonProperty("decided_on")
        String decidedOn,

        @JsonUnwrapped HearingBody hearing,

        SourceBody source,
        @Schema(nullable = true) @Nullable String note,

        @Schema(description = "Every decision of the case in its order, the first included")
        List<StageBody> stages,

        @Schema(description = "What stands at the end, or stood on the day of as_of") @JsonProperty("final")
        StandingBody last,

        @Schema(description = "Addresses by name, from the slash on")
        Map<String, String> links) {

    static DecisionBody of(Case journey) {
        Step.Hearing first = (Step.Hearing) journey.steps().getFirst();
        return new DecisionBody(
                journey.id(),
                journey.force().code(),
                first.decidedOn().toString(),
                HearingBody.of(first, new Labels().put("force", journey.force())),
                SourceBody.of(first.source()),
                first.note(),
                StageBody.of(journey),
                StandingBody.of(journey.steps().getLast()),
                Api.links(Api.DECISIONS + "/" + journey.id(), "/cases/" + journey.id()));
    }
}
