package org.panelwatch.figure;

import java.util.List;
import java.util.Locale;

/** How numbers are put into words, the same everywhere: en-GB, whole per cents, counts instead of per cents below 10. */
public final class Wording {

    private static final List<String> SMALL_NUMBERS =
            List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** From this denominator on percentages have a decimal. */
    private static final int MANY = 1000;

    private Wording() {}

    /** 1,251. */
    public static String number(long value) {
        return String.format(Locale.UK, "%,d", value);
    }

    /** "four"; figures above ten. */
    public static String inWords(int value) {
        return value < SMALL_NUMBERS.size() ? SMALL_NUMBERS.get(value) : number(value);
    }

    /** "1 officer", "1,251 officers". */
    public static String count(long value, String one, String many) {
        return number(value) + " " + (value == 1 ? one : many);
    }

    /**
     * A fraction of one as a percentage: whole below a denominator of 1,000, otherwise with one decimal. A fraction above
     * nought is never rounded to "0%", nor one below one to "100%".
     */
    public static String percent(double fraction, long n) {
        String words = rounded(fraction, n);
        if (fraction > 0 && words.equals(rounded(0, n))) {
            return n >= MANY ? "under 0.1%" : "under 1%";
        }
        if (fraction < 1 && words.equals(rounded(1, n))) {
            return n >= MANY ? "over 99.9%" : "over 99%";
        }
        return words;
    }

    /** A half is rounded up though its binary fraction lies a little below it. */
    private static String rounded(double fraction, long n) {
        double percent = fraction * 100 + 1e-9;
        return n >= MANY ? String.format(Locale.UK, "%.1f%%", percent) : Math.round(percent) + "%";
    }

    /** "56 of 398". */
    public static String outOf(Rate rate) {
        return number(rate.hits()) + " of " + number(rate.n());
    }

    /** "14%", or "3 of 4" below a denominator of 10. */
    public static String share(Rate rate) {
        return rate.small()
                ? outOf(rate)
                : rate.value().map(value -> percent(value, rate.n())).orElse("no decisions");
    }

    /** "14%, 95% interval 11% to 18%"; below a denominator of 10 a warning instead of a percentage. */
    public static String withInterval(Rate rate) {
        return rate.small()
                ? "too few for a percentage"
                : "%s, 95%% interval %s to %s"
                        .formatted(share(rate), rounded(rate.low95(), rate.n()), rounded(rate.high95(), rate.n()));
    }

    /**
     * "About one in seven", where a unit fraction lies within half a percentage point of the rate, otherwise the
     * percentage; "3 of 4" below a denominator of 10.
     */
    public static String inPlainWords(Rate rate) {
        double value = rate.value().orElse(0.0);
        if (!rate.small() && value > 0) {
            int k = (int) Math.round(1 / value);
            if (k >= 2 && k <= 10 && Math.abs(1.0 / k - value) < 0.005) {
                return "About one in " + SMALL_NUMBERS.get(k);
            }
        }
        return share(rate);
    }
}
