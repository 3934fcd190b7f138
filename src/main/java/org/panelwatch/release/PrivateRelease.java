package org.panelwatch.release;

import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.MappingReport;

/**
 * A visitor's own data, ready to be asked.
 *
 * @param release answers questions until it is replaced or its space is closed
 * @param report what the mapping made of the files
 */
public record PrivateRelease(Release release, Mapping mapping, MappingReport report) {

    /** The release while it is there; {@link PrivateSpaceClosed} once it is replaced or deleted. */
    public Release asked() {
        if (release.isClosed()) {
            throw new PrivateSpaceClosed();
        }
        return release;
    }
}
