package org.panelwatch.dataset;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one column's cells, so that a word that comes again and again is one and the same string: it is made once,
 * and those who look it up compare it with itself. A column whose cells hardly repeat is soon left alone.
 */
final class CellTexts {

    private static final int LONGEST = 64;
    private static final int TRIED = 4096;

    private record Known(char[] chars, String text, long hash) {}

    private final @Nullable Known[] known;
    private int asked;
    private int found;
    private long hash;

    /** @param words how many are remembered at most; a power of two */
    CellTexts(int words) {
        known = new @Nullable Known[words];
    }

    /** The text of some characters. */
    String of(char[] chars, int from, int length) {
        if (length == 0) {
            hash = 0;
            return "";
        }
        if (length > LONGEST || asked == TRIED && found < TRIED / 8) {
            hash = CellHash.of(chars, from, length);
            return new String(chars, from, length);
        }
        int slot = slot(chars, from, length);
        Known there = known[slot];
        boolean same = there != null && Arrays.equals(there.chars, 0, there.chars.length, chars, from, from + length);
        if (asked < TRIED) {
            asked++;
            found += same ? 1 : 0;
        }
        if (!same || there == null) {
            char[] own = Arrays.copyOfRange(chars, from, from + length);
            there = new Known(own, new String(own), CellHash.of(own, 0, length));
            known[slot] = there;
        }
        hash = there.hash;
        return there.text;
    }

    /** The hash of the text that was given last. */
    long hash() {
        return hash;
    }

    /** Words of a column differ at their ends, if not in length. */
    private int slot(char[] chars, int from, int length) {
        int last = from + length - 1;
        int mixed = length;
        mixed = mixed * 31 + chars[from];
        mixed = mixed * 31 + chars[from + length / 2];
        mixed = mixed * 31 + chars[Math.max(from, last - 3)];
        mixed = mixed * 31 + chars[Math.max(from, last - 2)];
        mixed = mixed * 31 + chars[Math.max(from, last - 1)];
        mixed = mixed * 31 + chars[last];
        return (mixed ^ mixed >>> 9 ^ mixed >>> 18) & known.length - 1;
    }
}
