package org.panelwatch.release;

import java.nio.file.Path;
import org.panelwatch.dataset.CheckReport;

/** What became of an attempt to make a release of a data folder. */
sealed interface LoadResult {

    /** The id of the content that was tried. */
    String id();

    /** There is a whole release file of this content. */
    record Loaded(ReleaseRecord record, Path file) implements LoadResult {

        @Override
        public String id() {
            return record.id();
        }
    }

    /** The data have faults. */
    record Refused(String id, CheckReport report) implements LoadResult {}
}
