package org.panelwatch.view.workbench;

import java.nio.file.Path;
import org.panelwatch.dataset.mapping.ForeignPreview;

/**
 * A file that a visitor brought.
 *
 * @param preview its first rows, as we take them to be written
 */
record Brought(Path path, long bytes, ForeignPreview preview) {

    /** Its name, made harmless. */
    String name() {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
