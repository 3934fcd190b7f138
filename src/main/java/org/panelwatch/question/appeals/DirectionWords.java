package org.panelwatch.question.appeals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Intervals;
import org.panelwatch.vocabulary.Direction;
import org.panelwatch.vocabulary.English;

/** Where challenges that succeeded led, in words. */
record DirectionWords(ChallengeWords words, DirectionTable table) {

    String title() {
        if (table.n() == 0) {
            return "No successful challenge matches";
        }
        if (table.n() == 1) {
            return "The one successful challenge " + fate(table.directions().getFirst(), 1);
        }
        int lenient = table.count(Direction.MORE_LENIENT);
        int harsher = table.count(Direction.HARSHER);
        if (lenient + harsher == 0) {
            return "None of %s successful challenges is known to have changed the outcome"
                    .formatted(Wording.number(table.n()));
        }
        return "Of %s successful challenges, %s ended more lenient for the officer and %s harsher"
                .formatted(Wording.number(table.n()), orNone(lenient), orNone(harsher));
    }

    private static String orNone(int count) {
        return count == 0 ? "none" : Wording.number(count);
    }

    String subtitle() {
        return "Publicly known challenges allowed, wholly or in part: what stands at the end of the case against what"
                + " stood just before the challenge, by %s, %s".formatted(ChallengeWords.by(table.by()), words.scope());
    }

    String sentence() {
        if (table.n() == 0) {
            return "No publicly known challenge that succeeded matches this selection.";
        }
        List<String> ways = table.directions().stream()
                .map(direction -> Wording.number(table.count(direction))
                        + (small() ? "" : " (" + Wording.withInterval(rate(direction)) + ")")
                        + " "
                        + fate(direction, table.count(direction)))
                .toList();
        List<String> groups = table.groups().stream()
                .map(group -> ChallengeWords.group(table.by(), group.word()) + ": " + ways(group::count))
                .toList();
        return "Of %s that succeeded in publicly known decisions%s, %s. By %s: %s."
                .formatted(
                        Wording.count(table.n(), "challenge", "challenges"),
                        small() ? " (too few for percentages)" : "",
                        English.list(ways),
                        ChallengeWords.by(table.by()),
                        named(groups));
    }

    private static String fate(Direction direction, long count) {
        return switch (direction) {
            case HARSHER -> "ended harsher for the officer than before";
            case MORE_LENIENT -> "ended more lenient";
            case UNCHANGED -> "left things as they were";
            case NOT_YET_KNOWN -> count == 1 ? "awaits a fresh decision" : "await a fresh decision";
        };
    }

    /** "3 harsher, 1 unchanged". */
    private static String ways(ToIntFunction<Direction> count) {
        return String.join(
                ", ",
                Arrays.stream(Direction.values())
                        .filter(direction -> count.applyAsInt(direction) > 0)
                        .map(direction ->
                                Wording.number(count.applyAsInt(direction)) + " " + English.lower(direction.label()))
                        .toList());
    }

    /** Groups hold commas, so semicolons stand between them. */
    private static String named(List<String> groups) {
        int named = ChallengeWords.NAMED;
        return groups.size() <= named + 1
                ? String.join("; ", groups)
                : String.join(
                        "; ",
                        Stream.concat(
                                        groups.subList(0, named).stream(),
                                        Stream.of(Wording.number(groups.size() - named) + " more groups"))
                                .toList());
    }

    List<String> notes(DSLContext db) {
        List<String> notes = new ArrayList<>(words.notes(db));
        notes.add(
                "Severity is compared on the scale of sanctions; dismissed and would have been dismissed are equal, and"
                        + " a finding quashed is more lenient than any sanction.");
        if (table.n() > 0) {
            notes.add(ChallengeWords.independence(table.n(), table.decisions()));
        }
        if (table.count(Direction.NOT_YET_KNOWN) > 0) {
            notes.add("Not yet known: no fresh decision is known to the data; some may have been made unseen.");
        }
        return notes;
    }

    private boolean small() {
        return table.n() < Rate.SMALL;
    }

    private Rate rate(Direction direction) {
        return Intervals.wilson(table.count(direction), table.n());
    }
}
