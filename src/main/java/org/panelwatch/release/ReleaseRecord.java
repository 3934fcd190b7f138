package org.panelwatch.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a kept release.
 *
 * @param id the first 12 hexadecimal digits of the hash of its data
 * @param date the day that the list of releases gives, or else the day (UTC) on which it was first loaded here
 * @param note what the list of releases says of it, or nothing
 * @param loadedAt when it was first loaded here
 * @param before the id of the release that was served here before it; nothing for the first
 * @param files its four data files
 */
public record ReleaseRecord(
        String id,
        LocalDate date,
        @Nullable String note,
        Instant loadedAt,
        @Nullable String before,
        Counts counts,
        List<FileRecord> files) {

    /** The newest first; of one day, the one loaded last. */
    static final Comparator<ReleaseRecord> NEWEST_FIRST = Comparator.comparing(ReleaseRecord::date)
            .thenComparing(ReleaseRecord::loadedAt)
            .reversed();

    public ReleaseRecord {
        files = List.copyOf(files);
    }

    ReleaseRecord listed(LocalDate day, @Nullable String words) {
        return new ReleaseRecord(id, day, words, loadedAt, before, counts, files);
    }
}
