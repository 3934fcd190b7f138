package org.panelwatch.publish.drawing;

import java.time.Duration;

/**
 * What drawings may take.
 *
 * @param engines drawings at a time, each with about 100 MB of its own
 * @param waiting drawings that may wait for an engine
 * @param patience how long one waits before it is refused
 * @param drawing how long ECharts may work on one, in time of a processor
 */
public record Limits(int engines, int waiting, Duration patience, Duration drawing) {

    public static final Limits USUAL = new Limits(2, 16, Duration.ofSeconds(10), Duration.ofSeconds(10));

    public Limits {
        if (engines < 1 || waiting < 0 || patience.isNegative() || drawing.isNegative()) {
            throw new IllegalArgumentException("At least one engine, and no time below nought");
        }
    }
}
