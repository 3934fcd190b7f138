package org.panelwatch.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.Answers;
import org.panelwatch.release.Download;
import org.panelwatch.release.Downloads;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.ReleaseId;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /data/hearings.csv} and its like: the whole data as files, of the served release or, with {@code ?release=}, of
 * a kept one; and {@code /data/checksums.json}.
 */
@RestController
class WholeDataEndpoint {

    private static final String KEY = "release";
    private static final Map<String, MediaType> TYPES = Map.of(
            "csv", new MediaType("text", "csv", StandardCharsets.UTF_8),
            "json", MediaType.APPLICATION_JSON,
            "parquet", new MediaType("application", "vnd.apache.parquet"),
            "zip", new MediaType("application", "zip"));

    /** What is told of one file. */
    record Checksum(String file, @Nullable Long rows, long bytes, String sha256) {

        static Checksum of(Download download) {
            var record = download.record();
            return new Checksum(record.name(), record.rows(), record.bytes(), record.sha256());
        }
    }

    /** Every file of a release. */
    record Checksums(String release, String date, List<Checksum> files) {}

    private final Answers answers;
    private final Downloads downloads;
    private final NewerRelease newer;

    WholeDataEndpoint(Answers answers, Downloads downloads, NewerRelease newer) {
        this.answers = answers;
        this.downloads = downloads;
        this.newer = newer;
    }

    @GetMapping("/data/checksums.json")
    ResponseEntity<Checksums> checksums(@RequestParam MultiValueMap<String, String> keys) {
        Selection selection = selection(keys);
        var release = answers.release(selection);
        List<Checksum> files =
                downloads.all(release.id()).stream().map(Checksum::of).toList();
        return answer(selection, "/data/checksums.json")
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Checksums(release.id(), release.publishedOn().toString(), files));
    }

    @GetMapping("/data/{file:.+\\.[a-z]+}")
    ResponseEntity<Resource> file(@PathVariable String file, @RequestParam MultiValueMap<String, String> keys) {
        if (!Downloads.names().contains(file)) {
            throw FigureUnknown.data(file);
        }
        Selection selection = selection(keys);
        Download download = downloads.find(answers.release(selection).id(), file);
        ResponseEntity.BodyBuilder answer = answer(selection, "/data/" + file)
                .eTag('"' + download.record().sha256() + '"')
                .header("X-Content-SHA256", download.record().sha256())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(download));
        if (download.record().rows() != null) {
            answer.header("X-Panelwatch-Rows", download.record().rows().toString());
        }
        return answer.contentType(TYPES.getOrDefault(suffix(file), MediaType.APPLICATION_OCTET_STREAM))
                .body(new FileSystemResource(download.path()));
    }

    private ResponseEntity.BodyBuilder answer(Selection selection, String path) {
        return ResponseEntity.ok()
                .headers(newer.headers(selection, path))
                .cacheControl(Freshness.of(selection.isFrozen()));
    }

    private static String disposition(Download download) {
        String name = download.record().name();
        String stem = name.substring(0, name.lastIndexOf('.'));
        String prefix = stem.startsWith("panelwatch-") ? "" : "panelwatch-";
        return ContentDisposition.attachment()
                .filename(prefix + stem + "-" + download.release() + "." + suffix(name))
                .build()
                .toString();
    }

    private static String suffix(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    /** Whole data take one key. */
    private static Selection selection(Map<String, List<String>> keys) {
        for (Map.Entry<String, List<String>> key : keys.entrySet()) {
            if (!key.getKey().equals(KEY)) {
                throw refused(key, "There is no key called '" + key.getKey() + "' for whole data", List.of(KEY));
            }
        }
        List<String> values = keys.getOrDefault(KEY, List.of());
        String value = String.join("~", values);
        if (value.isEmpty()) {
            return Selection.ALL;
        }
        ReleaseId release = ReleaseId.parse(value)
                .orElseThrow(() -> refused(
                        Map.entry(KEY, values),
                        "'" + value + "' is not the id of a release",
                        List.of("12 digits such as 0a1b2c3d4e5f")));
        return Selection.ALL.frozen(release);
    }

    private static KeysRefused refused(Map.Entry<String, List<String>> key, String message, List<String> allowed) {
        return new KeysRefused(
                List.of(new KeyProblem(key.getKey(), String.join("~", key.getValue()), message, allowed)));
    }
}
