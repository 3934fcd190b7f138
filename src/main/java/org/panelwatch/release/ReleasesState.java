package org.panelwatch.release;

import java.time.Instant;

/**
 * What is served, and whether it is what the data folder holds.
 *
 * @param servingId the id of the release that is served
 * @param servingSince since when this application serves it
 * @param checkedAt when the folder was last looked at
 */
public record ReleasesState(String servingId, Instant servingSince, Instant checkedAt, FolderState folder) {}
