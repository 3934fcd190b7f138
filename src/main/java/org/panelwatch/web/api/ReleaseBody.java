package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.panelwatch.release.Counts;
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
                rows(release.counts()),
                links(release.id()));
    }

    private static Map<String, Integer> rows(Counts counts) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        rows.put("hearings", counts.hearings());
        rows.put("appeals", counts.appeals());
        rows.put("official", counts.official());
        rows.put("forces", counts.forces());
        return rows;
    }

    private static Map<String, String> links(String id) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", Api.RELEASES + "/" + id);
        links.put("decisions", Api.DECISIONS + "?release=" + id);
        return links;
    }
}
