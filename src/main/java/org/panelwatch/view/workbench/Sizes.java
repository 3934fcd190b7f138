package org.panelwatch.view.workbench;

import java.util.Locale;

/** Sizes of files in words. */
final class Sizes {

    private static final long THOUSAND = 1 << 10;
    private static final long MILLION = 1 << 20;

    private Sizes() {}

    /** {@code 884 kB}. */
    static String words(long bytes) {
        if (bytes < THOUSAND) {
            return bytes + (bytes == 1 ? " byte" : " bytes");
        }
        if (bytes < MILLION) {
            return String.format(Locale.UK, "%,d kB", Math.round(bytes / (double) THOUSAND));
        }
        double millions = bytes / (double) MILLION;
        return String.format(Locale.UK, millions < 10 && bytes % MILLION != 0 ? "%,.1f MB" : "%,.0f MB", millions);
    }
}
