package org.panelwatch.question;

import org.panelwatch.figure.Rate;

/**
 * A proportion, and the part of it that the watchdog reported.
 *
 * @param hits the numerator
 * @param n the denominator
 * @param watchdogHits those of {@code hits} that the watchdog reported
 * @param watchdog those of {@code n} that the watchdog reported
 */
public record BySource(long hits, long n, long watchdogHits, long watchdog) {

    public static final BySource NONE = new BySource(0, 0, 0, 0);

    public Rate rate() {
        return Intervals.wilson(hits, n);
    }

    /** Among the decisions that the watchdog reported. */
    public Rate ofWatchdog() {
        return Intervals.wilson(watchdogHits, watchdog);
    }

    /** Among all other decisions. */
    public Rate ofOthers() {
        return Intervals.wilson(hits - watchdogHits, n - watchdog);
    }

    public BySource plus(BySource other) {
        return new BySource(
                hits + other.hits, n + other.n, watchdogHits + other.watchdogHits, watchdog + other.watchdog);
    }

    public BySource minus(BySource part) {
        return new BySource(hits - part.hits, n - part.n, watchdogHits - part.watchdogHits, watchdog - part.watchdog);
    }
}
