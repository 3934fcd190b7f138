package org.panelwatch.dataset;

/** Hashes of 64 bits of cells and of whole rows, such that equal rows have equal ones and others hardly ever. */
public final class CellHash {

    /** The golden ratio as a fraction of 2^64, as in SplitMix64 (Steele, Lea and Flood 2014). */
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private CellHash() {}

    /** The hash of some characters; that of none is 0. */
    static long of(char[] chars, int from, int length) {
        long hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = (hash + chars[i] + 1) * GOLDEN;
        }
        return hash;
    }

    /** The hash of a row that goes on with one more cell. */
    static long next(long row, long cell) {
        long z = row * 31 + cell + GOLDEN;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** The hash of a row's cells. */
    public static long of(String[] cells) {
        long row = 0;
        for (String cell : cells) {
            row = next(row, of(cell.toCharArray(), 0, cell.length()));
        }
        return row;
    }
}
