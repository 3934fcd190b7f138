package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelwatch.release.FileRecord;
import org.panelwatch.release.ReleaseChanges;
import org.panelwatch.release.ReleaseRecord;

/** One content of the data. */
@Schema(name = "Release", description = "One content of the data; the same release, the same numbers")
record ReleaseBody(
        @Schema(description = "First 12 hexadecimal digits of the SHA-256 of the data files")
        String id,

        @Schema(description = "The day on which it was released, or else first loaded here")
        LocalDate date,

        @Schema(description = "What is new in it, where somebody said so", nullable = true) @Nullable
        String note,

        @Schema(description = "Whether live addresses are answered from it")
        boolean current,

        @Schema(description = "The release that was served here before it", nullable = true) @Nullable
        String before,

        @Schema(description = "Its data files") List<FileBody> files,

        @Schema(description = "What changed from the one before, where that is kept", nullable = true) @Nullable
        List<ChangesBody> changes,

        Map<String, String> links) {

    /** One data file. */
    @Schema(name = "ReleaseFile")
    record FileBody(
            String file,

            @Schema(description = "Its records", nullable = true) @Nullable
            Long rows,

            long bytes,
            String sha256) {

        static FileBody of(FileRecord file) {
            return new FileBody(file.name(), file.rows(), file.bytes(), file.sha256());
        }
    }

    /** What changed in one data file. */
    @Schema(name = "ReleaseFileChanges", description = "Rows added, changed and withdrawn since the release before")
    record ChangesBody(String file, long added, long changed, long withdrawn) {

        static ChangesBody of(ReleaseChanges.FileChanges file) {
            return new ChangesBody(file.file(), file.added(), file.changed(), file.withdrawn());
        }
    }

    static ReleaseBody of(ReleaseRecord release, String current, Optional<ReleaseChanges> changes) {
        return new ReleaseBody(
                release.id(),
                release.date(),
                release.note(),
                release.id().equals(current),
                release.before(),
                release.files().stream().map(FileBody::of).toList(),
                changes.map(known -> known.files().stream().map(ChangesBody::of).toList())
                        .orElse(null),
                links(release.id()));
    }

    private static Map<String, String> links(String id) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", Api.RELEASES + "/" + id);
        links.put("decisions", Api.DECISIONS + "?release=" + id);
        links.put("data", "/data/panelwatch-data.zip?release=" + id);
        links.put("checksums", "/data/checksums.json?release=" + id);
        return links;
    }
}
