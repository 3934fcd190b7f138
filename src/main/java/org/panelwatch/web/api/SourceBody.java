package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.Source;

/** The page that states a decision. */
@Schema(name = "Source", description = "The public page that states a decision")
record SourceBody(
        @Schema(description = "Who reported it", example = "watchdog")
        String kind,

        @Schema(description = "The same in words") String label,

        @Schema(description = "Who published the page") String publisher,

        @Schema(description = "Where the page is") String url,

        @Schema(description = "Its date, as far as it is stated", nullable = true) @Nullable
        String date) {

    static SourceBody of(Source source) {
        return new SourceBody(
                source.kind().code(),
                source.kind().label(),
                source.publisher(),
                source.url(),
                source.date() == null ? null : source.date().toString());
    }
}
