package org.panelwatch.chart;

import java.util.Collection;

/** A value axis from 0 to a round number that leaves nothing out. */
record Scale(int max, int step) {

    static final Scale SHARES = new Scale(100, 20);

    /** In per cent, up to the highest end of an interval. */
    static Scale ofRates(Collection<RatePoint> points) {
        double highest = points.stream()
                .filter(RatePoint::drawn)
                .mapToDouble(point -> 100 * point.rate().high95())
                .max()
                .orElse(100);
        return ofPercent(highest);
    }

    /** In per cent, up to a round number. */
    static Scale ofPercent(double highest) {
        if (highest <= 20) {
            return new Scale(20, 5);
        }
        return highest <= 40 ? new Scale(40, 10) : new Scale(Math.min(100, 20 * (int) Math.ceil(highest / 20)), 20);
    }

    /** In whole numbers, in at most six steps of 1, 2 or 5 times a power of ten. */
    static Scale ofCounts(long highest) {
        for (int power = 1; ; power *= 10) {
            for (int digit : new int[] {1, 2, 5}) {
                int step = digit * power;
                if (highest <= 6L * step) {
                    return new Scale((int) Math.max(step, (highest + step - 1) / step * step), step);
                }
            }
        }
    }
}
