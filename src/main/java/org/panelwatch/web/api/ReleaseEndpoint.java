package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.panelwatch.release.Release;
import org.panelwatch.release.ReleaseNotKept;
import org.panelwatch.release.Releases;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/releases}: the releases of the data that can be asked for. */
@RestController
@Tag(name = "Releases")
class ReleaseEndpoint {

    private final Releases releases;

    ReleaseEndpoint(Releases releases) {
        this.releases = releases;
    }

    /** The releases. */
    @Schema(name = "Releases")
    record Body(
            @Schema(description = "Those kept here, newest first")
            List<ReleaseBody> releases) {}

    @GetMapping(value = Api.RELEASES, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "releases",
            summary = "The releases that are kept here",
            description = "Each can be asked for with the key release, in every address that takes a selection.")
    ResponseEntity<Body> all() {
        Release current = releases.current();
        return OpenReading.answer(current, false)
                .body(new Body(kept().stream()
                        .map(release -> ReleaseBody.of(release, current))
                        .toList()));
    }

    @GetMapping(value = Api.RELEASES + "/{release}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "release", summary = "One release")
    ResponseEntity<ReleaseBody> one(@Parameter(description = "The id of a release") @PathVariable String release) {
        Release current = releases.current();
        ReleaseBody found = kept().stream()
                .filter(one -> one.id().equals(release))
                .findFirst()
                .map(one -> ReleaseBody.of(one, current))
                .orElseThrow(() -> new ReleaseNotKept(
                        release, kept().stream().map(Release::id).toList()));
        return OpenReading.answer(current, false).body(found);
    }

    private List<Release> kept() {
        return List.of(releases.current());
    }
}
