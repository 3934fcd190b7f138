package org.panelwatch.release;

import java.time.Duration;

/**
 * How the data folder is watched.
 *
 * @param every how often it is looked at; a change counts once two looks in a row see the same
 * @param grace how long a release that has been replaced can still be asked
 */
public record Watching(Duration every, Duration grace) {

    public static final Watching USUAL = new Watching(Duration.ofSeconds(2), Duration.ofSeconds(30));
}
