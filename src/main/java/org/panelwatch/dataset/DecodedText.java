package org.panelwatch.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads text in one encoding and remembers the first bytes that are not: they become U+FFFD, so that everything else in
 * the file can still be checked. A byte order mark is passed over; what is plainly no such text is refused at its start.
 */
final class DecodedText extends Reader {

    private static final int BUFFER = 1 << 14;

    private final InputStream in;
    private final CsvForm form;
    private CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);
    private long bytesBefore;
    private boolean ended;
    private boolean started;
    private long line = 1;
    private boolean afterReturn;
    private long badBytes;
    private long firstBadLine;
    private String firstBad = "";

    DecodedText(InputStream in, CsvForm form) {
        this.in = in;
        this.form = form;
        this.decoder = decoder(form.charset());
    }

    /** How many bytes have been decoded so far. */
    long bytesRead() {
        return bytesBefore + bytes.position();
    }

    /** How many places are not text in this encoding. */
    long badBytes() {
        return badBytes;
    }

    /** The line of the first of them. */
    long firstBadLine() {
        return firstBadLine;
    }

    /** The first of them in words: {@code byte 0xE9, number 1,234 of the file}. */
    String firstBad() {
        return firstBad;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!chars.hasRemaining() && !decode()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean decode() throws IOException {
        chars.clear();
        while (chars.position() == 0) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isError()) {
                passOver(result.length());
            } else if (result.isUnderflow()) {
                if (ended) {
                    break;
                }
                fill();
            }
        }
        chars.flip();
        countLines();
        return chars.hasRemaining();
    }

    private void fill() throws IOException {
        bytesBefore += bytes.position();
        bytes.compact();
        int count = in.readNBytes(bytes.array(), bytes.position(), started ? bytes.remaining() : BUFFER);
        ended = count < bytes.remaining();
        bytes.position(bytes.position() + count).flip();
        if (!started) {
            started = true;
            passOverMark();
        }
    }

    private void passOverMark() throws FileUnreadable {
        byte[] start = Arrays.copyOfRange(bytes.array(), bytes.position(), bytes.limit());
        FileStart.refuseWhatIsNoText(start);
        FileStart.Decoding decoding = FileStart.decoding(start, form);
        decoder = decoder(decoding.charset());
        bytes.position(bytes.position() + decoding.mark());
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private void passOver(int length) {
        if (badBytes++ == 0) {
            CharBuffer before = chars.duplicate().flip();
            firstBadLine = line + lineEnds(before);
            int bad = bytes.get(bytes.position()) & 0xFF;
            firstBad = String.format(
                    Locale.UK, "byte 0x%02X, number %,d of the file,", bad, bytesBefore + bytes.position() + 1);
        }
        bytes.position(bytes.position() + length);
        chars.put('\uFFFD');
    }

    private void countLines() {
        if (badBytes == 0) {
            line += lineEnds(chars);
        }
    }

    private long lineEnds(CharBuffer text) {
        long ends = 0;
        char[] array = text.array();
        boolean after = afterReturn;
        for (int i = text.position(); i < text.limit(); i++) {
            char c = array[i];
            if (c == '\r' || c == '\n' && !after) {
                ends++;
            }
            after = c == '\r';
        }
        afterReturn = after;
        return ends;
    }
}
