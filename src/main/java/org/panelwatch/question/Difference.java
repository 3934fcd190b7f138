package org.panelwatch.question;

/**
 * A difference of two proportions with its 95% interval, all fractions of one.
 *
 * @param value the first proportion less the second
 */
public record Difference(double value, double low95, double high95) {

    /** Whether the interval leaves out zero. */
    public boolean isTold() {
        return low95 > 0 || high95 < 0;
    }

    /** "30 percentage points, 95% interval 12 to 49": the size, from the greater proportion to the lesser. */
    public String words() {
        return value < 0 ? words(-value, -high95, -low95) : words(value, low95, high95);
    }

    private static String words(double size, double low, double high) {
        long points = points(size);
        return "%d percentage %s, 95%% interval %d to %d"
                .formatted(points, points == 1 ? "point" : "points", points(low), points(high));
    }

    private static long points(double fraction) {
        return Math.round(fraction * 100 + 1e-9);
    }
}
