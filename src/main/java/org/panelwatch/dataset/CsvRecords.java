package org.panelwatch.dataset;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Takes text apart into records and cells, and reports what RFC 4180 does not allow: quotes that are not closed, text
 * after a closing quote, a quote inside a plain cell, NUL characters. Ends the reading at a record longer than {@value
 * CharWindow#LONGEST_RECORD} characters, so that no file can fill the memory.
 */
final class CsvRecords {

    static final int MOST_COLUMNS = 1000;

    private static final int USUAL_COLUMNS = 100;
    private static final int WORDS = 512;
    private static final int FEW_WORDS = 16;

    private enum End {
        CELL,
        RECORD,
        FILE
    }

    private final CharWindow in;
    private final char delimiter;
    private final Problems problems;
    private final List<CellTexts> texts = new ArrayList<>();
    private String[] cells = new String[16];
    private int count;
    private char[] pending = new char[256];
    private int size;
    private long row;
    private long line = 1;
    private long recordLine;
    private long quoteLine;
    private boolean damaged;

    CsvRecords(Reader in, char delimiter, Problems problems) {
        this.in = new CharWindow(in);
        this.delimiter = delimiter;
        this.problems = problems;
    }

    /** The next record, or nothing at the end. */
    CsvFile.@Nullable Found next() throws IOException {
        recordLine = line;
        damaged = false;
        count = 0;
        row = 0;
        in.beginRecord();
        try {
            if (!in.more()) {
                return null;
            }
            End end = End.CELL;
            while (end == End.CELL) {
                end = cell();
            }
        } catch (CharWindow.RecordTooLong tooLong) {
            throw tooLong(tooLong.quoted());
        }
        if (count > MOST_COLUMNS) {
            throw new FileUnreadable(recordLine, "columns", tooMany(), "check what separates the cells");
        }
        return new CsvFile.Found(recordLine, Arrays.copyOf(cells, count), row, damaged);
    }

    private End cell() throws IOException {
        size = 0;
        if (!in.more()) {
            add(pending, 0, 0);
            return End.FILE;
        }
        if (in.chars[in.at] != '"') {
            return plain();
        }
        in.at++;
        return quoted();
    }

    /** A cell without quotes: as long as it lies in one piece it is not copied. */
    private End plain() throws IOException {
        do {
            char[] chars = in.chars;
            int from = in.at;
            int stop = in.stop;
            for (int i = from; i < stop; i++) {
                char c = chars[i];
                if (c <= '"' || c == delimiter) {
                    if (c == delimiter || c == '\n' || c == '\r') {
                        add(chars, from, i - from);
                        in.at = i;
                        return ended(c);
                    }
                    odd(c);
                }
            }
            keep(chars, from, stop - from);
            in.at = stop;
        } while (in.more());
        add(pending, 0, 0);
        return End.FILE;
    }

    private void odd(char c) {
        if (c == '"') {
            damage("a cell that does not begin with a quote holds one", "quote the whole cell and double the quote");
        } else if (c == 0) {
            nul();
        }
    }

    private End quoted() throws IOException {
        quoteLine = line;
        in.quoted = true;
        while (in.more()) {
            char c = in.chars[in.at++];
            if (c == '"') {
                in.quoted = false;
                End end = afterQuote();
                if (end != null) {
                    return end;
                }
                in.quoted = true;
            } else {
                inQuotes(c);
            }
        }
        in.quoted = false;
        damage("a quote that opens on line " + quoteLine + " is never closed", "close it, or double it (\"\")");
        add(pending, 0, 0);
        return End.FILE;
    }

    private void inQuotes(char c) throws IOException {
        if (c == '\n' || c == '\r') {
            line++;
        } else if (c == 0) {
            nul();
        }
        keep(c);
        if (c == '\r' && in.passSecondHalf()) {
            keep('\n');
        }
    }

    /** What comes after a quote within quotes: the end, nothing where it was a doubled one, or text that is too much. */
    private @Nullable End afterQuote() throws IOException {
        if (!in.more()) {
            add(pending, 0, 0);
            return End.FILE;
        }
        char c = in.chars[in.at];
        if (c == '"') {
            in.at++;
            keep('"');
            return null;
        }
        if (c != delimiter && c != '\n' && c != '\r') {
            odd(c);
            damage("there is text after a closing quote", "write a quote inside a quoted cell twice (\"\")");
        }
        return rest();
    }

    /** The end of a cell whose quotes are closed, and the text before it. */
    private End rest() throws IOException {
        while (in.more()) {
            char c = in.chars[in.at];
            if (c == delimiter || c == '\n' || c == '\r') {
                add(pending, 0, 0);
                return ended(c);
            }
            in.at++;
            keep(c);
        }
        add(pending, 0, 0);
        return End.FILE;
    }

    private End ended(char c) {
        in.at++;
        if (c == delimiter) {
            return End.CELL;
        }
        line++;
        in.endRecord(c == '\r');
        return End.RECORD;
    }

    private void keep(char c) {
        if (size == pending.length) {
            pending = Arrays.copyOf(pending, 2 * size);
        }
        pending[size++] = c;
    }

    private void keep(char[] chars, int from, int length) {
        if (size + length > pending.length) {
            pending = Arrays.copyOf(pending, Math.max(2 * size, size + length));
        }
        System.arraycopy(chars, from, pending, size, length);
        size += length;
    }

    /** Adds the cell of what was kept and of these characters. */
    private void add(char[] chars, int from, int length) {
        if (count < MOST_COLUMNS) {
            if (count == cells.length) {
                cells = Arrays.copyOf(cells, 2 * count);
            }
            if (count == texts.size()) {
                texts.add(new CellTexts(count < USUAL_COLUMNS ? WORDS : FEW_WORDS));
            }
            CellTexts column = texts.get(count);
            if (size == 0) {
                cells[count] = column.of(chars, from, length);
            } else {
                keep(chars, from, length);
                cells[count] = column.of(pending, 0, size);
            }
            row = CellHash.next(row, column.hash());
        }
        count++;
    }

    private void nul() {
        damage("the record holds a NUL character", "save the file as plain UTF-8 text");
    }

    private void damage(String message, String hint) {
        if (!damaged) {
            damaged = true;
            problems.add(recordLine, null, null, Complaint.fault("quoting", message, hint));
        }
    }

    private String tooMany() {
        return String.format(Locale.UK, "the line has %,d cells, and no more than %,d are read", count, MOST_COLUMNS);
    }

    private FileUnreadable tooLong(boolean open) {
        return new FileUnreadable(
                recordLine,
                "length",
                "the record is longer than " + (CharWindow.LONGEST_RECORD >> 20) + " MiB; reading stopped there"
                        + (open ? " (a quote that opens on line " + quoteLine + " is not closed)" : ""),
                open ? "close the quote" : "break it into lines, one record each");
    }
}
