package org.panelwatch.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.cases.Case;
import org.panelwatch.question.cases.Step;
import org.panelwatch.question.cases.StepWords;
import org.panelwatch.vocabulary.PartialDate;

/** One decision of a case and what stood after it. */
@Schema(name = "Stage", description = "One decision of a case, in its order, and what stood after it")
record StageBody(
        @Schema(description = "From 1") int ordinal,

        @Schema(
                description = "Which of the two further objects is filled",
                allowableValues = {"hearing", "challenge"})
        String kind,

        @Schema(description = "The hearing_id or appeal_id") String id,

        @Schema(description = "As stated: a year, a month or a day", example = "2021-10-05") @JsonProperty("decided_on")
        String decidedOn,

        @Schema(description = "Days since the first decision; null unless both are known to the day", nullable = true)
        @JsonProperty("days_since_first")
        @Nullable
        Long daysSinceFirst,

        @Schema(description = "What decided, in words", example = "Court of Appeal, brought by the complainant")
        String heading,

        @Schema(description = "What was decided, in words") String told,

        @Nullable HearingBody hearing,
        @Nullable ChallengeBody challenge,
        StandingBody stands,
        SourceBody source,

        @Schema(description = "In the words of the data", nullable = true) @Nullable
        String note) {

    static List<StageBody> of(Case journey) {
        PartialDate first = journey.steps().getFirst().decidedOn();
        return IntStream.range(0, journey.steps().size())
                .mapToObj(i -> of(i + 1, journey.steps().get(i), first))
                .toList();
    }

    private static StageBody of(int ordinal, Step step, PartialDate first) {
        return new StageBody(
                ordinal,
                step instanceof Step.Hearing ? "hearing" : "challenge",
                step.id(),
                step.decidedOn().toString(),
                days(first, step.decidedOn()),
                StepWords.heading(step),
                StepWords.told(step),
                step instanceof Step.Hearing hearing ? HearingBody.of(hearing) : null,
                step instanceof Step.Appeal appeal ? ChallengeBody.of(appeal) : null,
                StandingBody.of(step),
                SourceBody.of(step.source()),
                step.note());
    }

    private static @Nullable Long days(PartialDate first, PartialDate then) {
        return first.isDay() && then.isDay() ? ChronoUnit.DAYS.between(first.first(), then.first()) : null;
    }
}
