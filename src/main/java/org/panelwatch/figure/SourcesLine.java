package org.panelwatch.figure;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The line under a figure that says where it comes from: publishers, release, licence. */
public final class SourcesLine {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private SourcesLine() {}

    public static String of(Figure figure) {
        long publishers =
                figure.sources().stream().map(SourceCount::publisher).distinct().count();
        String who = publishers == 0
                ? ""
                : "Source: " + Wording.count(publishers, "publisher", "publishers") + ", listed in the data · ";
        return who + "Panelwatch release " + figure.release().id() + " of "
                + DAY.format(figure.release().date()) + " · CC BY 4.0";
    }
}
