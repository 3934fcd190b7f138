package org.panelwatch.dataset.mapping;

import java.util.HashSet;
import java.util.Set;

/** Counts rows that are exact copies of an earlier one. They are kept: two equal rows may be two events. */
final class Copies {

    private static final int MOST = 500_000;

    private final Set<Long> seen = new HashSet<>();
    private long count;

    void see(String[] cells) {
        long hash = 1125899906842597L;
        for (String cell : cells) {
            for (int i = 0; i < cell.length(); i++) {
                hash = 31 * hash + cell.charAt(i);
            }
            hash = mixed(hash ^ cell.length());
        }
        if (seen.contains(hash)) {
            count++;
        } else if (seen.size() < MOST) {
            seen.add(hash);
        }
    }

    long count() {
        return count;
    }

    /** Whether later rows were no longer remembered, so that there may be more. */
    boolean full() {
        return seen.size() >= MOST;
    }

    /** The last step of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mixed(long hash) {
        long z = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
