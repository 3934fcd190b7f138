package org.panelwatch.release;

import java.time.Duration;
import java.util.Locale;

/** Lengths and counts in words. */
final class Spoken {

    private Spoken() {}

    /** "an hour", "90 minutes", "30 seconds". */
    static String of(Duration length) {
        if (length.equals(Duration.ofHours(1))) {
            return "an hour";
        }
        if (length.toSeconds() % 3600 == 0) {
            return length.toHours() + " hours";
        }
        if (length.toSeconds() % 60 == 0) {
            return length.toMinutes() == 1 ? "a minute" : length.toMinutes() + " minutes";
        }
        return length.toSeconds() + " seconds";
    }

    /** "1,000,000". */
    static String of(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
