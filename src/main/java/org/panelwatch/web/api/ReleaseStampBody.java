package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.panelwatch.release.Release;

/** The release that an answer comes from. */
@Schema(name = "ReleaseStamp", description = "The release of the data that the answer comes from")
record ReleaseStampBody(
        @Schema(description = "First 12 hexadecimal digits of the SHA-256 of the data files")
        String id,

        @Schema(description = "The day on which it was published here")
        LocalDate date,

        @Schema(description = "Whether the address holds on to it")
        boolean frozen) {

    static ReleaseStampBody of(Release release, boolean frozen) {
        return new ReleaseStampBody(release.id(), release.publishedOn(), frozen);
    }
}
