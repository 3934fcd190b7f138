package org.panelwatch.release;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which releases are kept: so many beside the one that is served, and always the last of each calendar month.
 *
 * @param earlier how many beside the one that is served, the newest first; from 0
 * @param clock says which day it is
 */
public record Keeping(int earlier, Clock clock) {

    public static final Keeping USUAL = new Keeping(12, Clock.systemUTC());

    /** Nothing is let go: for those who only look in. */
    public static final Keeping EVERYTHING = new Keeping(Integer.MAX_VALUE, Clock.systemUTC());

    public Keeping {
        if (earlier < 0) {
            throw new IllegalArgumentException(earlier + " releases cannot be kept; it is 0 or more");
        }
    }

    /** The ids to let go of, out of these records, newest first. */
    List<String> dropped(List<ReleaseRecord> records, String served) {
        Set<YearMonth> months = new HashSet<>();
        Set<String> stay = new HashSet<>(Set.of(served));
        int beside = 0;
        for (ReleaseRecord record : records) {
            boolean last = months.add(YearMonth.from(record.date()));
            boolean recent = !record.id().equals(served) && beside++ < earlier;
            if (last || recent) {
                stay.add(record.id());
            }
        }
        return records.stream()
                .map(ReleaseRecord::id)
                .filter(id -> !stay.contains(id))
                .toList();
    }
}
