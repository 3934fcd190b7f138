package org.panelwatch.publish;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The archive of a spreadsheet as Excel itself writes it: compressed files in a row, each with its sizes behind it in 64
 * bits, which the JDK's own streams cannot read (PKWARE APPNOTE 4.3.9.2).
 */
record OpcArchive(byte[] bytes) {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int HEADER_LENGTH = 30;
    private static final int NAME_LENGTH_AT = 26;
    private static final int EXTRA_LENGTH_AT = 28;
    private static final int SIZES_LENGTH = 24;

    /** Its files by name, in their order. */
    Map<String, byte[]> files() {
        ByteBuffer archive = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Map<String, byte[]> files = new LinkedHashMap<>();
        int at = 0;
        while (archive.getInt(at) == LOCAL_HEADER) {
            int length = archive.getShort(at + NAME_LENGTH_AT);
            String name = new String(bytes, at + HEADER_LENGTH, length, StandardCharsets.UTF_8);
            int begin = at + HEADER_LENGTH + length + archive.getShort(at + EXTRA_LENGTH_AT);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            at = begin + inflate(begin, file) + SIZES_LENGTH;
            files.put(name, file.toByteArray());
        }
        return files;
    }

    /** Returns how many bytes it was compressed to. */
    private int inflate(int begin, ByteArrayOutputStream file) {
        try (Inflating inflating = new Inflating()) {
            Inflater inflater = inflating.inflater();
            inflater.setInput(bytes, begin, bytes.length - begin);
            byte[] part = new byte[8192];
            while (!inflater.finished() && !inflater.needsInput()) {
                file.write(part, 0, inflater.inflate(part));
            }
            return (int) inflater.getBytesRead();
        } catch (DataFormatException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Gives its memory back when it is done. */
    private record Inflating(Inflater inflater) implements AutoCloseable {

        Inflating() {
            this(new Inflater(true));
        }

        @Override
        public void close() {
            inflater.end();
        }
    }
}
