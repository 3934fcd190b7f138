package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.cases.Step;
import org.panelwatch.question.cases.StepWords;
import org.panelwatch.vocabulary.CaseStatus;
import org.panelwatch.vocabulary.Outcome;
import org.panelwatch.vocabulary.Sanction;

/** What stands in a case after one of its decisions. */
@Schema(name = "Standing", description = "What stands in a case after a decision")
record StandingBody(
        @Schema(description = "decided, or awaiting a fresh decision; finding and sanction are then the last known")
        String status,

        @Schema(example = "gross_misconduct") String finding,

        @Schema(
                description = "A code of the data; none where it is known that there is no sanction; null where it is"
                        + " not stated",
                nullable = true)
        @Nullable
        String sanction,

        @Schema(
                description = "Finding and sanction in one code; null while a fresh decision is awaited",
                nullable = true)
        @Nullable
        String outcome,

        @Schema(description = "The codes in words") Map<String, String> labels,

        @Schema(description = "The same in a few words", example = "Would have been dismissed")
        String words) {

    static StandingBody of(Step step) {
        Step.Standing after = step.after();
        CaseStatus status = after.awaiting() ? CaseStatus.AWAITING : CaseStatus.DECIDED;
        Outcome outcome = after.awaiting() ? null : Outcome.of(after.finding(), imposed(after));
        Labels labels = new Labels()
                .put("status", status)
                .put("finding", after.finding())
                .put("sanction", after.sanction())
                .put("outcome", outcome);
        if (after.withoutSanction()) {
            labels.put("sanction", "No sanction");
        }
        return new StandingBody(
                status.code(),
                after.finding().code(),
                after.withoutSanction() ? "none" : Labels.code(after.sanction()),
                Labels.code(outcome),
                labels.words(),
                StepWords.standing(step));
    }

    /** Known to be without a sanction after a proven finding counts as no further action. */
    private static @Nullable Sanction imposed(Step.Standing after) {
        return after.withoutSanction() && after.finding().proven() ? Sanction.NO_FURTHER_ACTION : after.sanction();
    }
}
