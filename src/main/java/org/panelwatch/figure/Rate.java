package org.panelwatch.figure;

import java.util.Optional;

/**
 * A proportion with its interval.
 *
 * @param hits the numerator
 * @param n the denominator; where it is 0 there is no rate
 * @param low95 lower limit of the 95% Wilson score interval, a fraction of one
 * @param high95 upper limit
 */
public record Rate(long hits, long n, double low95, double high95) {

    /** Below this denominator no percentage is printed: "3 of 4" is. */
    public static final int SMALL = 10;

    public Rate {
        if (hits < 0 || hits > n) {
            throw new IllegalArgumentException(hits + " of " + n + " is not a proportion");
        }
    }

    public Optional<Double> value() {
        return n == 0 ? Optional.empty() : Optional.of((double) hits / n);
    }

    public Optional<Double> low() {
        return n == 0 ? Optional.empty() : Optional.of(low95);
    }

    public Optional<Double> high() {
        return n == 0 ? Optional.empty() : Optional.of(high95);
    }

    /** Whether the denominator is too small for a percentage. */
    public boolean small() {
        return n < SMALL;
    }
}
