package org.panelwatch.dataset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the first bytes of a file tell: that it is no text at all, or how its text is encoded. */
final class FileStart {

    /** @param mark how many bytes at the start are a byte order mark */
    record Decoding(Charset charset, int mark) {}

    private static final Map<String, String> KINDS = kinds();
    private static final int LOOKED_AT = 512;

    private FileStart() {}

    /** @throws FileUnreadable where the file is packed, a workbook, a page or another thing that is not plain text */
    static void refuseWhatIsNoText(byte[] start) throws FileUnreadable {
        String first = new String(start, 0, Math.min(start.length, 16), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            if (first.startsWith(kind.getKey())) {
                throw refused(kind.getValue());
            }
        }
        String text = first.stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype") || text.startsWith("<html") || text.startsWith("<?xml")) {
            throw refused("a web page or XML");
        }
    }

    /** How to read on, by the mark at the start and, where there is none, by what is asked for. */
    static Decoding decoding(byte[] start, CsvForm form) throws FileUnreadable {
        boolean utf16 = form.charset().equals(StandardCharsets.UTF_16);
        Decoding marked = marked(start);
        if (marked == null) {
            return utf16 ? unmarkedUtf16(start) : unmarked(start, form);
        }
        boolean mark16 = marked.charset() != StandardCharsets.UTF_8;
        if (mark16 && !utf16) {
            throw new FileUnreadable(1, "encoding", "the file is UTF-16, not " + form.encoding(), form.cureForUtf16());
        }
        if (!mark16 && !form.charset().equals(StandardCharsets.UTF_8)) {
            throw new FileUnreadable(
                    1,
                    "encoding",
                    "the file begins with the mark of UTF-8, so it is not " + form.encoding(),
                    "write encoding: UTF-8 into the mapping");
        }
        return marked;
    }

    private static @Nullable Decoding marked(byte[] start) {
        int two = start.length > 1 ? (start[0] & 0xFF) << 8 | start[1] & 0xFF : 0;
        if (two == 0xFFFE) {
            return new Decoding(StandardCharsets.UTF_16LE, 2);
        }
        if (two == 0xFEFF) {
            return new Decoding(StandardCharsets.UTF_16BE, 2);
        }
        boolean utf8 = two == 0xEFBB && start.length > 2 && (start[2] & 0xFF) == 0xBF;
        return utf8 ? new Decoding(StandardCharsets.UTF_8, 3) : null;
    }

    /** Letters of the Latin alphabet have a NUL in one half of each pair of bytes. */
    private static Decoding unmarkedUtf16(byte[] start) throws FileUnreadable {
        int[] nulls = nulls(start);
        if (nulls[0] + nulls[1] == 0 && start.length > 0) {
            throw new FileUnreadable(
                    1, "encoding", "the file is not UTF-16", "write encoding: UTF-8 or Windows-1252 into the mapping");
        }
        return new Decoding(nulls[1] > nulls[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
    }

    private static Decoding unmarked(byte[] start, CsvForm form) throws FileUnreadable {
        int[] nulls = nulls(start);
        int looked = Math.min(start.length, LOOKED_AT);
        if (looked > 3 && 3 * Math.max(nulls[0], nulls[1]) > looked && Math.min(nulls[0], nulls[1]) * 8 < looked) {
            throw new FileUnreadable(
                    1,
                    "encoding",
                    "every other byte is NUL, so the file is UTF-16, not " + form.encoding(),
                    form.cureForUtf16());
        }
        return new Decoding(form.charset(), 0);
    }

    /** How many of the first bytes in even and in odd places are NUL. */
    private static int[] nulls(byte[] start) {
        int[] nulls = new int[2];
        for (int i = 0; i < Math.min(start.length, LOOKED_AT); i++) {
            nulls[i % 2] += start[i] == 0 ? 1 : 0;
        }
        return nulls;
    }

    private static FileUnreadable refused(String kind) {
        return new FileUnreadable(
                0, "kind", "the file is " + kind + ", not a CSV file", "save the table itself as CSV, unpacked");
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("PK\u0003\u0004", "a ZIP archive or an Excel workbook");
        kinds.put("PK\u0005\u0006", "an empty ZIP archive");
        kinds.put("\u001F\u008B", "packed with gzip");
        kinds.put("BZh", "packed with bzip2");
        kinds.put("\u00FD7zXZ", "packed with xz");
        kinds.put("\u0028\u00B5\u002F\u00FD", "packed with Zstandard");
        kinds.put("7z\u00BC\u00AF", "a 7-Zip archive");
        kinds.put("Rar!", "a RAR archive");
        kinds.put("\u00D0\u00CF\u0011\u00E0", "an old Excel workbook");
        kinds.put("%PDF", "a PDF");
        kinds.put("PAR1", "a Parquet file");
        kinds.put("SQLite format 3", "a database");
        return kinds;
    }
}
