package org.panelwatch.release;

/** How many rows of each file a release holds. */
public record Counts(int hearings, int appeals, int official, int forces) {}
