package org.panelwatch.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.PartialDate;

/** What the rows read so far have told: forces, decisions, and dates already parsed. */
final class Seen {

    private static final int MOST_DATES = 50_000;
    private static final int LONGEST_DATE = 10;

    private static final int LATEST = 1024;

    private final @Nullable String[] latest = new @Nullable String[LATEST];
    private final @Nullable PartialDate[] latestDates = new @Nullable PartialDate[LATEST];
    private final Map<String, Optional<PartialDate>> dates = new HashMap<>();
    private final Map<String, Long> forces = new HashMap<>();
    private boolean forcesKnown;
    private final Decisions hearings = new Decisions();
    private final Decisions appeals = new Decisions();
    private final Map<String, Long> figures = new HashMap<>();

    /** The date that the text writes, or nothing. */
    @Nullable
    PartialDate date(String text) {
        if (text.length() > LONGEST_DATE) {
            return null;
        }
        int slot = text.hashCode() & LATEST - 1;
        if (latest[slot] == text) {
            return latestDates[slot];
        }
        latest[slot] = text;
        latestDates[slot] = parsed(text);
        return latestDates[slot];
    }

    private @Nullable PartialDate parsed(String text) {
        Optional<PartialDate> known = dates.get(text);
        if (known == null) {
            known = PartialDate.parse(text);
            if (dates.size() < MOST_DATES) {
                dates.put(text, known);
            }
        }
        return known.orElse(null);
    }

    /** The line on which the force stands already, or nothing. */
    @Nullable
    Long putForce(String code, long line) {
        return forces.putIfAbsent(code, line);
    }

    /** Says that every force has been put. */
    void allForcesPut() {
        forcesKnown = true;
    }

    /** Whether forces can be looked up. */
    boolean forcesKnown() {
        return forcesKnown;
    }

    boolean isForce(String code) {
        return forces.containsKey(code);
    }

    Set<String> forces() {
        return forces.keySet();
    }

    Decisions hearings() {
        return hearings;
    }

    Decisions appeals() {
        return appeals;
    }

    /** The line on which an official figure with this key stands already, or nothing. */
    @Nullable
    Long putFigure(String key, long line) {
        return figures.putIfAbsent(key, line);
    }
}
