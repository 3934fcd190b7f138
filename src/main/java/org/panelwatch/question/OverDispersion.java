package org.panelwatch.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.panelwatch.figure.Rate;

/**
 * Whether rates vary more around their pooled rate than chance gives: the mean square φ of their z-scores, of which the
 * tenth part at either end is pulled in to the next one (winsorised), so that a few unusual ones do not make it.
 *
 * @param phi about 1 or less where chance alone is at work
 * @param groups how many rates
 * @see <a href="https://doi.org/10.1002/sim.1970">D. J. Spiegelhalter, Funnel plots for comparing institutional
 *     performance, Statistics in Medicine 24 (2005) 1185–1202</a>
 */
public record OverDispersion(double phi, int groups) {

    /** What is pulled in at either end. */
    private static final double PULLED_IN = 0.1;

    /** Fewer rates than these say nothing about how rates vary. */
    private static final int FEW = 10;

    /** Of rates around their pooled rate; those without a denominator are left out. */
    public static OverDispersion of(List<Rate> rates, double target) {
        double[] scores = target == 0 || target == 1
                ? new double[0]
                : rates.stream()
                        .filter(rate -> rate.n() > 0)
                        .mapToDouble(rate -> ((double) rate.hits() / rate.n() - target)
                                / Math.sqrt(target * (1 - target) / rate.n()))
                        .toArray();
        return ofScores(scores);
    }

    static OverDispersion ofScores(double... scores) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        int pulled = (int) Math.floor(PULLED_IN * sorted.length);
        double squares = 0;
        for (int i = 0; i < sorted.length; i++) {
            double score = sorted[Math.clamp(i, pulled, sorted.length - 1 - pulled)];
            squares += score * score;
        }
        return new OverDispersion(sorted.length == 0 ? 0 : squares / sorted.length, sorted.length);
    }

    /**
     * More than two standard deviations above 1: where chance alone is at work, {@code groups × phi} is about
     * chi-squared with as many degrees of freedom as there are groups.
     */
    public boolean present() {
        return groups >= FEW && phi > threshold();
    }

    double threshold() {
        return 1 + 2 * Math.sqrt(2.0 / groups);
    }

    /** What it means, in a sentence about several of something: "forces". */
    public String words(String many) {
        if (groups < FEW) {
            return "Fewer than %d %s: too few to tell whether %s as a whole vary more than chance gives."
                    .formatted(FEW, many, many);
        }
        String measured =
                String.format(Locale.UK, "over-dispersion φ %.2f, called too much above %.2f", phi, threshold());
        return present()
                ? "The %s as a whole vary more than chance gives (%s): the limits are too narrow for them, and a point outside is not unusual by that alone."
                        .formatted(many, measured)
                : "The %s as a whole do not vary more than chance gives (%s).".formatted(many, measured);
    }
}
