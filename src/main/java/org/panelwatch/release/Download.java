package org.panelwatch.release;

import java.nio.file.Path;

/**
 * A file of whole data that can be handed out.
 *
 * @param release the id of its release
 * @param path where it lies; its bytes never change
 */
public record Download(String release, Path path, FileRecord record) {}
