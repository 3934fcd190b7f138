package org.panelwatch.dataset;

import java.io.IOException;
import java.io.Reader;

/** The characters that have been read and not yet looked at, up to the most that one record may have. */
final class CharWindow {

    static final int LONGEST_RECORD = 1 << 20;

    /** Tells that a record is too long, and whether that is within quotes. */
    static final class RecordTooLong extends IOException {

        private static final long serialVersionUID = 1L;
        private final boolean quoted;

        RecordTooLong(boolean quoted) {
            super("A record is too long", null);
            this.quoted = quoted;
        }

        boolean quoted() {
            return quoted;
        }
    }

    private static final int CHARS = 1 << 15;

    final char[] chars = new char[CHARS];

    /** The place of the next character, and the first place that must not be looked at before {@link #more()}. */
    int at;

    int stop;

    /** Whether what is looked at stands within quotes. */
    boolean quoted;

    private final Reader in;
    private int limit;
    private long left = LONGEST_RECORD;
    private int counted;
    private boolean afterReturn;

    CharWindow(Reader in) {
        this.in = in;
    }

    /** From here on characters count for another record; the second half of a line end before it does not. */
    void beginRecord() throws IOException {
        left = LONGEST_RECORD;
        counted = at;
        window();
        if (afterReturn && more() && chars[at] == '\n') {
            at++;
            counted = at;
            window();
        }
        afterReturn = false;
    }

    void endRecord(boolean byReturn) {
        afterReturn = byReturn;
    }

    /** Passes over a line feed that belongs to the carriage return before it, which counts as one character with it. */
    boolean passSecondHalf() throws IOException {
        if (at == limit && !fill()) {
            return false;
        }
        boolean second = chars[at] == '\n';
        if (second) {
            left++;
            at++;
            window();
        }
        return second;
    }

    /**
     * Whether there is one more character.
     *
     * @throws RecordTooLong where the record has none left
     */
    boolean more() throws IOException {
        if (at < stop) {
            return true;
        }
        if (at == limit && !fill()) {
            return false;
        }
        if (at == stop) {
            throw new RecordTooLong(quoted);
        }
        return true;
    }

    private boolean fill() throws IOException {
        left -= at - counted;
        counted = 0;
        at = 0;
        limit = Math.max(0, in.read(chars, 0, CHARS));
        window();
        return limit > 0;
    }

    private void window() {
        stop = (int) Math.min(limit, counted + left);
    }
}
