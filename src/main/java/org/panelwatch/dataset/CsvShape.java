package org.panelwatch.dataset;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Watches the characters on their way to the CSV parser, which is lenient, and reports what RFC 4180 does not allow:
 * quotes that are not closed, text after a closing quote, a quote inside a plain cell, NUL characters. Ends the reading
 * at a record longer than {@value #LONGEST_RECORD} characters, so that no file can fill the memory.
 */
final class CsvShape extends Reader {

    static final int LONGEST_RECORD = 1 << 20;

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED,
        AFTER_QUOTED
    }

    private final Reader in;
    private final char delimiter;
    private final Problems problems;
    private final Deque<Long> damaged = new ArrayDeque<>();
    private State state = State.CELL_START;
    private long line = 1;
    private long recordLine = 1;
    private long quoteLine;
    private int length;
    private boolean afterReturn;

    CsvShape(Reader in, char delimiter, Problems problems) {
        this.in = in;
        this.delimiter = delimiter;
        this.problems = problems;
    }

    /** Whether the record that begins on this line was reported; ask in the order of the lines, once each. */
    boolean damaged(long recordLine) {
        while (!damaged.isEmpty() && damaged.element() < recordLine) {
            damaged.remove();
        }
        return !damaged.isEmpty() && damaged.element() == recordLine;
    }

    @Override
    public int read(char[] target, int offset, int count) throws IOException {
        int got = in.read(target, offset, count);
        for (int i = offset; i < offset + got; i++) {
            see(target[i]);
        }
        if (got < 0 && state == State.QUOTED) {
            state = State.AFTER_QUOTED;
            damage("a quote that opens on line " + quoteLine + " is never closed", "close it, or double it (\"\")");
        }
        return got;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void see(char c) throws FileUnreadable {
        boolean secondHalf = c == '\n' && afterReturn;
        afterReturn = c == '\r';
        if (secondHalf) {
            return;
        }
        if (++length > LONGEST_RECORD) {
            throw tooLong();
        }
        boolean lineEnd = c == '\n' || c == '\r';
        if (lineEnd) {
            line++;
        }
        if (c == 0) {
            damage("the record holds a NUL character", "save the file as plain UTF-8 text");
        }
        next(c, lineEnd);
    }

    private void next(char c, boolean lineEnd) {
        switch (state) {
            case QUOTED -> {
                if (c == '"') {
                    state = State.QUOTE_IN_QUOTED;
                }
            }
            case QUOTE_IN_QUOTED -> {
                if (c == '"') {
                    state = State.QUOTED;
                } else if (!ends(c, lineEnd)) {
                    damage("there is text after a closing quote", "write a quote inside a quoted cell twice (\"\")");
                    state = State.AFTER_QUOTED;
                }
            }
            case CELL_START, PLAIN, AFTER_QUOTED -> {
                if (!ends(c, lineEnd)) {
                    inPlain(c);
                }
            }
        }
    }

    private boolean ends(char c, boolean lineEnd) {
        if (lineEnd) {
            recordLine = line;
            length = 0;
        }
        boolean ends = lineEnd || c == delimiter;
        if (ends) {
            state = State.CELL_START;
        }
        return ends;
    }

    private void inPlain(char c) {
        if (c == '"' && state == State.CELL_START) {
            state = State.QUOTED;
            quoteLine = line;
        } else if (state != State.AFTER_QUOTED) {
            if (c == '"') {
                damage(
                        "a cell that does not begin with a quote holds one",
                        "quote the whole cell and double the quote");
            }
            state = State.PLAIN;
        }
    }

    private void damage(String message, String hint) {
        if (damaged.isEmpty() || damaged.getLast() != recordLine) {
            damaged.add(recordLine);
            problems.add(recordLine, null, null, Complaint.fault("quoting", message, hint));
        }
    }

    private FileUnreadable tooLong() {
        boolean open = state == State.QUOTED;
        return new FileUnreadable(
                recordLine,
                "length",
                "the record is longer than " + (LONGEST_RECORD >> 20) + " MiB; reading stopped there"
                        + (open ? " (a quote that opens on line " + quoteLine + " is not closed)" : ""),
                open ? "close the quote" : "break it into lines, one record each");
    }
}
