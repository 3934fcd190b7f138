package org.panelwatch.release;

import org.panelwatch.dataset.DataFile;

/** How many rows of each file a release holds. */
public record Counts(int hearings, int appeals, int official, int forces) {

    public int of(DataFile file) {
        return switch (file) {
            case FORCES -> forces;
            case HEARINGS -> hearings;
            case APPEALS -> appeals;
            case OFFICIAL -> official;
        };
    }
}
