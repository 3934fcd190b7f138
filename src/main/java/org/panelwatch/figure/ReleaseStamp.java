package org.panelwatch.figure;

import java.time.LocalDate;

/** Which release of the data a figure was computed from. */
public record ReleaseStamp(String id, LocalDate date) {}
