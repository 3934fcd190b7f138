package org.panelwatch.dataset.proposal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.vocabulary.PartialDate;

/**
 * Gives new rows their ids: the number after the highest of their force and year, so that none is used again. Decisions
 * of panels known only because they were challenged are numbered from {@value #CHALLENGED} on, apart from the others.
 */
final class Numbering {

    static final int CHALLENGED = 901;
    private static final int AFTER_BOTH = 1000;
    private static final Pattern ID = Pattern.compile("(.+-\\d{4}-)(\\d{3,9})");

    private final DataFile file;
    private final Map<String, Integer> highest = new HashMap<>();

    Numbering(DataFile file, Collection<String> used) {
        this.file = file;
        used.forEach(this::use);
    }

    /** What the ids of rows of this force and year begin with; nothing where the row does not tell. */
    Optional<String> prefix(Map<String, String> cells) {
        String force = cells.getOrDefault("force", "");
        Optional<PartialDate> date = PartialDate.parse(cells.getOrDefault("decided_on", ""));
        if (file == DataFile.APPEALS) {
            return date.map(day -> "appeal-%04d-".formatted(day.year()));
        }
        return date.filter(day -> force.matches("[a-z][a-z_]*")).map(day -> "%s-%04d-".formatted(force, day.year()));
    }

    /** The next free id, which is used from now on; nothing where force or year are not told. */
    Optional<String> next(Map<String, String> cells) {
        boolean challenged = "challenge".equals(cells.get("found_through"));
        Optional<String> id = prefix(cells).map(prefix -> prefix + "%03d".formatted(number(prefix, challenged)));
        id.ifPresent(this::use);
        return id;
    }

    private int number(String prefix, boolean challenged) {
        int beyond = highest.getOrDefault(key(prefix, AFTER_BOTH), 0);
        if (beyond > 0) {
            return beyond + 1;
        }
        int next = highest.getOrDefault(key(prefix, challenged ? CHALLENGED : 1), challenged ? CHALLENGED - 1 : 0) + 1;
        boolean full = file == DataFile.HEARINGS && next == (challenged ? AFTER_BOTH : CHALLENGED);
        return full ? AFTER_BOTH + 1 : next;
    }

    private void use(String id) {
        Matcher matcher = ID.matcher(id);
        if (matcher.matches()) {
            int number = Integer.parseInt(matcher.group(2));
            highest.merge(key(matcher.group(1), number), number, Math::max);
        }
    }

    /** Numbers of a force and year stand in three ranges, each counted apart; those of challenges in one. */
    private String key(String prefix, int number) {
        if (file == DataFile.APPEALS || number < CHALLENGED) {
            return prefix;
        }
        return String.format(Locale.ROOT, "%s%d", prefix, number < AFTER_BOTH ? CHALLENGED : AFTER_BOTH);
    }
}
