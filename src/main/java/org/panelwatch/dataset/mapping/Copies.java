package org.panelwatch.dataset.mapping;

/** Counts rows that are exact copies of an earlier one. They are kept: two equal rows may be two events. */
final class Copies {

    private static final int MOST = 500_000;
    private static final int SLOTS = 1 << 20;

    private final long[] slots = new long[SLOTS];
    private int seen;
    private long count;

    void see(String[] cells) {
        long hash = 1125899906842597L;
        for (String cell : cells) {
            for (int i = 0; i < cell.length(); i++) {
                hash = 31 * hash + cell.charAt(i);
            }
            hash = mixed(hash ^ cell.length());
        }
        remember(hash == 0 ? 1 : hash);
    }

    /** Open addressing: half of the slots stay free, so that a free one, which is 0, is soon found. */
    private void remember(long hash) {
        int slot = (int) hash & SLOTS - 1;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = slot + 1 & SLOTS - 1;
        }
        if (slots[slot] == hash) {
            count++;
        } else if (seen < MOST) {
            slots[slot] = hash;
            seen++;
        }
    }

    long count() {
        return count;
    }

    /** Whether later rows were no longer remembered, so that there may be more. */
    boolean full() {
        return seen >= MOST;
    }

    /** The last step of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mixed(long hash) {
        long z = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
