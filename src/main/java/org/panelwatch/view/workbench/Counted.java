package org.panelwatch.view.workbench;

import java.util.Locale;

/** Numbers with what they count. */
final class Counted {

    private Counted() {}

    /** {@code 1 row}, {@code 1,606 rows}. */
    static String of(long count, String noun) {
        return String.format(Locale.UK, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
