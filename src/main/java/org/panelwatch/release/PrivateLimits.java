package org.panelwatch.release;

import java.time.Duration;

/**
 * How much a visitor may bring, and how many visitors at a time.
 *
 * @param fileBytes how long one file may be
 * @param files how many files a visitor may have at a time
 * @param rows how many decisions may come of them
 * @param visitors how many may have files of their own at a time
 * @param idle after which the files of a visitor who does nothing are deleted
 */
public record PrivateLimits(long fileBytes, int files, long rows, int visitors, Duration idle) {

    public static final PrivateLimits USUAL = new PrivateLimits(300_000_000, 4, 1_000_000, 20, Duration.ofHours(1));

    public PrivateLimits {
        if (fileBytes < 1 || files < 1 || rows < 1 || visitors < 1 || idle.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("The limits of private files are all 1 or more, idle a second or more");
        }
    }
}
