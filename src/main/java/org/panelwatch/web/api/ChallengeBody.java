package org.panelwatch.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.cases.Step;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Sanction;

/** A row of appeals.csv, but for what every decision has. */
@Schema(
        name = "Challenge",
        description = "What is particular to a decision on a challenge; the dictionary explains each field")
record ChallengeBody(
        @Schema(description = "The hearing_id or appeal_id of the decision that is challenged")
        String challenges,

        String forum,
        @JsonProperty("brought_by") String broughtBy,
        @Schema(nullable = true) @Nullable String citation,
        @Schema(nullable = true) @Nullable String ground,
        String result,
        String effect,

        @Schema(nullable = true) @JsonProperty("sanction_after") @Nullable
        String sanctionAfter,

        @Schema(description = "The codes in words; what is not stated is left out")
        Map<String, String> labels) {

    static ChallengeBody of(Step.Appeal appeal) {
        String after = appeal.sanctionAfter();
        Labels labels = new Labels()
                .put("forum", appeal.forum())
                .put("brought_by", appeal.broughtBy())
                .put("ground", appeal.ground())
                .put("result", appeal.result())
                .put("effect", appeal.effect());
        if (after != null) {
            labels.put(
                    "sanction_after",
                    Coded.parse(Sanction.class, after).map(Sanction::label).orElse("No sanction"));
        }
        return new ChallengeBody(
                appeal.challenges(),
                appeal.forum().code(),
                appeal.broughtBy().code(),
                appeal.citation(),
                Labels.code(appeal.ground()),
                appeal.result().code(),
                appeal.effect().code(),
                after,
                labels.words());
    }
}
