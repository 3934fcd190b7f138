package org.panelwatch.view.methods;

import java.util.Locale;

/** Numbers with more places than figures print, so that a working can be followed. */
final class Decimals {

    private Decimals() {}

    /** With four places. */
    static String number(double value) {
        return decimal(value, 4);
    }

    static String signed(double value) {
        return value < 0 ? "−" + number(-value) : number(value);
    }

    /** With so many places; a single place that is nought is left out. */
    static String decimal(double value, int places) {
        String words = String.format(Locale.UK, "%." + places + "f", value);
        return places == 1 ? words.replaceAll("\\.0$", "") : words;
    }
}
