package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Rate;
import org.panelwatch.question.forces.ForceList;
import org.panelwatch.vocabulary.Force;

/** A force and what the data hold of it. */
@Schema(name = "Force", description = "A force, as forces.csv lists it, with its counts for the selection")
record ForceBody(
        @Schema(example = "kent") String force,

        String name,

        @Schema(allowableValues = {"territorial", "special", "devolved"})
        String kind,

        @Schema(description = "Null for a force that is not tied to a region", nullable = true) @Nullable
        String region,

        String country,
        CountsBody counts,
        Map<String, String> links) {

    /** What the data hold of a force. */
    @Schema(name = "ForceCounts")
    record CountsBody(
            @Schema(description = "Reported decisions of the selection")
            int decisions,

            @Schema(description = "Of gross misconduct with a known sanction: the denominator")
            long n,

            @Schema(description = "Those of them that ended in less than dismissal")
            long lesser,

            @Schema(description = "lesser of n, a fraction of one; null where n is nought", nullable = true) @Nullable
            Double rate,

            @Schema(description = "Lower limit of the 95% Wilson interval", nullable = true) @Nullable
            Double low95,

            @Schema(description = "Upper limit of the 95% Wilson interval", nullable = true) @Nullable
            Double high95) {

        static CountsBody of(ForceList.Line line) {
            Rate rate = line.lesser();
            boolean none = rate.n() == 0;
            return new CountsBody(
                    line.decisions(),
                    rate.n(),
                    rate.hits(),
                    rate.value().orElse(null),
                    none ? null : rate.low95(),
                    none ? null : rate.high95());
        }
    }

    static ForceBody of(ForceList.Line line) {
        Force force = line.force();
        return new ForceBody(
                force.code(),
                force.name(),
                force.kind().code(),
                force.region(),
                force.country(),
                CountsBody.of(line),
                Api.links(Api.FORCES + "/" + force.code(), "/forces/" + force.code()));
    }
}
