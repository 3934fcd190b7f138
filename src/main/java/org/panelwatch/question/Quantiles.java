package org.panelwatch.question;

import java.util.List;

/** Quantiles of a sample. */
public final class Quantiles {

    private Quantiles() {}

    /**
     * The quantile by linear interpolation between order statistics, definition 7 of Hyndman and Fan, as R and
     * spreadsheets compute it.
     *
     * @param values at least one, in any order
     * @param p from 0 to 1: 0.5 for the median
     * @see <a href="https://doi.org/10.1080/00031305.1996.10473566">R. J. Hyndman and Y. Fan, Sample quantiles in
     *     statistical packages, The American Statistician 50 (1996)</a>
     */
    public static double of(List<Long> values, double p) {
        List<Long> sorted = values.stream().sorted().toList();
        double place = (sorted.size() - 1) * p;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
