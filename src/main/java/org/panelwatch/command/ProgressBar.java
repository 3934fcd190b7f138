package org.panelwatch.command;

import java.io.PrintWriter;
import java.util.Locale;
import org.panelwatch.dataset.mapping.Progress;

/** Draws how far a long reading has come, on one line that it writes over, and clears it at the end. */
final class ProgressBar implements Progress, AutoCloseable {

    private static final long LONG = 5_000_000;
    private static final int WIDTH = 30;

    private final PrintWriter screen;
    private final boolean watched;
    private int shown = -1;

    /** @param watched whether somebody sees it; otherwise nothing is drawn */
    ProgressBar(PrintWriter screen, boolean watched) {
        this.screen = screen;
        this.watched = watched;
    }

    @Override
    public void read(long bytes, long of) {
        int percent = of == 0 ? 100 : (int) Math.min(100, bytes * 100 / of);
        if (watched && of >= LONG && percent != shown) {
            shown = percent;
            int full = percent * WIDTH / 100;
            screen.printf(
                    Locale.UK,
                    "\r[%s%s] %3d%% of %,d MB",
                    "#".repeat(full),
                    ".".repeat(WIDTH - full),
                    percent,
                    of / 1_000_000);
            screen.flush();
        }
    }

    @Override
    public void close() {
        if (shown >= 0) {
            screen.print("\r" + " ".repeat(WIDTH + 30) + "\r");
            screen.flush();
        }
    }
}
