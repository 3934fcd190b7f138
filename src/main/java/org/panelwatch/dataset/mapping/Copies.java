package org.panelwatch.dataset.mapping;

/** Counts rows that are exact copies of an earlier one. They are kept: two equal rows may be two events. */
final class Copies {

    private static final int MOST = 500_000;
    private static final int SLOTS = 1 << 20;

    private final long[] slots = new long[SLOTS];
    private int seen;
    private long count;

    /** @param row the hash of all cells of a row */
    void see(long row) {
        remember(row == 0 ? 1 : row);
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
}
