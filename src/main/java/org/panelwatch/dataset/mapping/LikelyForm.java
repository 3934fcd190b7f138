package org.panelwatch.dataset.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.panelwatch.dataset.CsvFile;
import org.panelwatch.dataset.CsvForm;
import org.panelwatch.dataset.FileUnreadable;
import org.panelwatch.dataset.Problems;

/** Finds out how a file is written: its encoding, what parts its cells, and which line names its columns. */
final class LikelyForm {

    private static final String DELIMITERS = ",;\t|";
    private static final int RECORDS = 200;
    private static final int DEEPEST_HEADER = 30;

    private LikelyForm() {}

    /** @throws IOException a {@link FileUnreadable} in plain words where it is no table at all */
    static ForeignFile of(String id, Path path) throws IOException {
        Encoding encoding = encoding(path);
        char best = ',';
        long most = -1;
        for (char delimiter : DELIMITERS.toCharArray()) {
            long fit = fit(start(path, encoding, delimiter));
            if (fit > most) {
                most = fit;
                best = delimiter;
            }
        }
        Path name = path.getFileName();
        int header = header(start(path, encoding, best));
        return new ForeignFile(id, name == null ? id : name.toString(), best, encoding, header);
    }

    private static Encoding encoding(Path path) throws IOException {
        byte[] start = new byte[512];
        int count;
        try (InputStream in = Files.newInputStream(path)) {
            count = in.readNBytes(start, 0, start.length);
        }
        int nulls = 0;
        for (int i = 0; i < count; i++) {
            nulls += start[i] == 0 ? 1 : 0;
        }
        boolean mark = count > 1
                && ((start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE
                        || (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF);
        if (mark || 3 * nulls > count && count > 3) {
            return Encoding.UTF_16;
        }
        return isUtf8(path) ? Encoding.UTF_8 : Encoding.WINDOWS_1252;
    }

    private static boolean isUtf8(Path path) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        try (InputStream in = Files.newInputStream(path)) {
            for (boolean ended = false; !ended; ) {
                int count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
                ended = count < bytes.remaining();
                bytes.position(bytes.position() + count).flip();
                CoderResult result = decoder.decode(bytes, chars.clear(), ended);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }

    private record Start(List<Long> lines, List<List<String>> records) {}

    private static Start start(Path path, Encoding encoding, char delimiter) throws IOException {
        List<Long> lines = new ArrayList<>();
        List<List<String>> records = new ArrayList<>();
        CsvForm form = new CsvForm(delimiter, encoding.charset(), 1, true);
        try (CsvFile csv = CsvFile.open(path, form, new Problems(path.toString()))) {
            CsvFile.Found found = csv.first();
            while (found != null && records.size() < RECORDS) {
                lines.add(found.line());
                records.add(List.of(found.cells()));
                found = csv.next();
            }
        } catch (FileUnreadable e) {
            if (records.size() < 2) {
                throw e;
            }
        }
        return new Start(lines, records);
    }

    /** How many cells stand in records of the usual width; one cell a record is no table. */
    private static long fit(Start start) {
        int width = usualWidth(start);
        return start.records().stream().filter(record -> record.size() == width).count() * (width - 1L);
    }

    private static int usualWidth(Start start) {
        Map<Integer, Integer> widths = new HashMap<>();
        start.records().forEach(record -> widths.merge(record.size(), 1, Integer::sum));
        return widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    /** The first line of the usual width whose cells are all filled and all different. */
    private static int header(Start start) {
        int width = usualWidth(start);
        for (int i = 0; i < Math.min(DEEPEST_HEADER, start.records().size()); i++) {
            List<String> record = start.records().get(i);
            boolean filled = record.stream().noneMatch(String::isBlank);
            if (record.size() == width && filled && new HashSet<>(record).size() == width) {
                return start.lines().get(i).intValue();
            }
        }
        return 1;
    }
}
