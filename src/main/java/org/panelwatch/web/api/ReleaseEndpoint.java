package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.panelwatch.release.Histories;
import org.panelwatch.release.ReleaseChanges;
import org.panelwatch.release.ReleaseNotKept;
import org.panelwatch.release.ReleaseRecord;
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
    private final Histories histories;

    ReleaseEndpoint(Releases releases, Histories histories) {
        this.releases = releases;
        this.histories = histories;
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
        return OpenReading.answer(releases.current(), false)
                .body(new Body(releases.kept().stream().map(this::body).toList()));
    }

    @GetMapping(value = Api.RELEASES + "/{release}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "release", summary = "One release")
    ResponseEntity<ReleaseBody> one(@Parameter(description = "The id of a release") @PathVariable String release) {
        List<ReleaseRecord> kept = releases.kept();
        ReleaseBody found = kept.stream()
                .filter(one -> one.id().equals(release))
                .findFirst()
                .map(this::body)
                .orElseThrow(() -> new ReleaseNotKept(
                        release, kept.stream().map(ReleaseRecord::id).toList()));
        return OpenReading.answer(releases.current(), false).body(found);
    }

    private ReleaseBody body(ReleaseRecord release) {
        return ReleaseBody.of(release, releases.current().id(), changes(release));
    }

    private Optional<ReleaseChanges> changes(ReleaseRecord release) {
        try {
            return Optional.ofNullable(release.before()).map(before -> histories.between(before, release.id()));
        } catch (ReleaseNotKept gone) {
            return Optional.empty();
        }
    }
}
