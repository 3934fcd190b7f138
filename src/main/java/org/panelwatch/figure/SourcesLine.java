package org.panelwatch.figure;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The line under a figure that says where it comes from: publishers, release, licence. */
public final class SourcesLine {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private SourcesLine() {}

    /** For a visitor's own data: what they are called, and that they are not published. */
    public static String of(Figure figure) {
        if (figure.release().isPrivate()) {
            return "Your data: " + figure.release().own() + " (not published by Panelwatch)";
        }
        long publishers =
                figure.sources().stream().map(SourceCount::publisher).distinct().count();
        String who = publishers == 0
                ? ""
                : "Source: " + Wording.count(publishers, "publisher", "publishers") + ", listed in the data · ";
        return who + "Panelwatch release " + figure.release().id() + " of "
                + DAY.format(figure.release().date()) + " · CC BY 4.0";
    }
}
