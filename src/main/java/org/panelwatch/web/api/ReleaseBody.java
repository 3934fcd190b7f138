package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import org.panelwatch.release.Release;

/** One content of the data. */
@Schema(name = "Release", description = "One content of the data; the same release, the same numbers")
record ReleaseBody(
        @Schema(description = "First 12 hexadecimal digits of the SHA-256 of the data files")
        String id,

        @Schema(description = "The day on which it was published here")
        LocalDate date,

        @Schema(description = "Whether live addresses are answered from it")
        boolean current,

        @Schema(description = "Rows of each file") Map<String, Integer> rows,

        Map<String, String> links) {

    static ReleaseBody of(Release release, Release current) {
        return new ReleaseBody(
                release.id(),
                release.publishedOn(),
                release.id().equals(current.id()),
                Map.of(
                        "hearings", release.counts().hearings(),
                        "appeals", release.counts().appeals(),
                        "official", release.counts().official(),
                        "forces", release.counts().forces()),
                Map.of(
                        "self", Api.RELEASES + "/" + release.id(),
                        "decisions", Api.DECISIONS + "?release=" + release.id()));
    }
}
