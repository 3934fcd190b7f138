package org.panelwatch.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.panelwatch.publish.Site;

/**
 * What a server is asked to do.
 *
 * @param host the address to listen on; 127.0.0.1 is seen by this machine only
 * @param port from 1 to 65535, or 0 for any free one
 * @param data the folder of the four data files
 * @param kept the folder where releases and the log are kept
 * @param releasesKept how many releases are kept beside the one that is served
 * @param site where others find it; nothing where that is where it listens
 */
public record Serving(
        String host,
        int port,
        Path data,
        Path kept,
        int releasesKept,
        @Nullable Site site) {

    /** Where failures that have no sentence of their own are written in full. */
    Path log() {
        return kept.resolve("panelwatch.log");
    }
}
