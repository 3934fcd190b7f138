package org.panelwatch.dataset;

import org.jspecify.annotations.Nullable;

/**
 * The texts of one column's cells, so that a word that comes again and again is one and the same string: it is made once,
 * and those who look it up compare it with itself. A column whose cells hardly repeat is soon left alone.
 */
final class CellTexts {

    private static final int LONGEST = 64;
    private static final int BITS = 9;
    private static final int TRIED = 4096;

    private final @Nullable String[] texts = new @Nullable String[1 << BITS];
    private int asked;
    private int known;

    /** The text of some characters, whose hash is given. */
    String of(char[] chars, int from, int length, long hash) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST || asked == TRIED && known < TRIED / 8) {
            return new String(chars, from, length);
        }
        int slot = (int) (hash >>> 64 - BITS);
        String text = texts[slot];
        boolean found = text != null && isThat(text, chars, from, length);
        if (asked < TRIED) {
            asked++;
            known += found ? 1 : 0;
        }
        if (!found || text == null) {
            text = new String(chars, from, length);
            texts[slot] = text;
        }
        return text;
    }

    private static boolean isThat(String text, char[] chars, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}
