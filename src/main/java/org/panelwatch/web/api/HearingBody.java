package org.panelwatch.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.cases.Step;

/** A row of hearings.csv, but for what every decision has. */
@Schema(name = "Hearing", description = "What is particular to a panel's decision; the dictionary explains each field")
record HearingBody(
        @Schema(description = "The decision that this one was convened to decide again", nullable = true) @Nullable
        String reconsiders,

        @Schema(description = "The first officer whom the same panel decided", nullable = true)
        @JsonProperty("joint_with")
        @Nullable
        String jointWith,

        @Schema(description = "The same for every officer of one panel") @JsonProperty("panel_id")
        String panelId,

        String proceeding,
        @Schema(nullable = true) @Nullable String chair,
        @Schema(nullable = true) @Nullable String rank,

        @Schema(nullable = true) @JsonProperty("service_status") @Nullable
        String serviceStatus,

        @Schema(nullable = true) @Nullable String conduct,
        String finding,
        @Schema(nullable = true) @Nullable String sanction,

        @Schema(description = "Length of a warning in months", nullable = true)
        @JsonProperty("sanction_months")
        @Nullable
        Integer sanctionMonths,

        @JsonProperty("found_through") String foundThrough,

        @Schema(description = "The codes in words; what is not stated is left out")
        Map<String, String> labels) {

    static HearingBody of(Step.Hearing hearing) {
        return of(hearing, new Labels());
    }

    /** @param labels those of what stands beside it */
    static HearingBody of(Step.Hearing hearing, Labels labels) {
        labels.put("proceeding", hearing.proceeding())
                .put("chair", hearing.chair())
                .put("rank", hearing.rank())
                .put("service_status", hearing.serviceStatus())
                .put("conduct", hearing.conduct())
                .put("finding", hearing.after().finding())
                .put("sanction", hearing.after().sanction())
                .put("found_through", hearing.foundThrough());
        return new HearingBody(
                hearing.reconsiders(),
                hearing.jointWith(),
                hearing.panelId(),
                hearing.proceeding().code(),
                Labels.code(hearing.chair()),
                Labels.code(hearing.rank()),
                Labels.code(hearing.serviceStatus()),
                Labels.code(hearing.conduct()),
                hearing.after().finding().code(),
                Labels.code(hearing.after().sanction()),
                hearing.sanctionMonths(),
                hearing.foundThrough().code(),
                labels.words());
    }
}
