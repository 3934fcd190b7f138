package org.panelwatch.release;

import org.panelwatch.dataset.CheckReport;

/** How the newest content of the data folder relates to what is served. */
public sealed interface FolderState {

    /** It is what is served. */
    record Served() implements FolderState {}

    /**
     * It has faults, so an earlier release stays.
     *
     * @param id the id that its release would have had
     */
    record Refused(String id, CheckReport report) implements FolderState {

        /** One line: the first fault, how many more there are, and how to see them. */
        public String sentence() {
            return DataRefused.sentence(report);
        }
    }

    /** It cannot be read or loaded, so an earlier release stays; the sentence says why. */
    record Unreadable(String sentence) implements FolderState {}
}
