package org.panelwatch.question.appeals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Caveat;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.appeals.ReversalDirection.Led;
import org.panelwatch.selection.Dimension;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Direction;

/** Every group with every direction that occurs in any, so that a nought is seen as one. */
final class DirectionTable {

    /** A group's allowed challenges by direction. */
    record Group(@Nullable Coded word, Map<Direction, Led> ways) {

        int n() {
            return ways.values().stream().mapToInt(Led::count).sum();
        }

        int count(Direction direction) {
            return Optional.ofNullable(ways.get(direction)).map(Led::count).orElse(0);
        }

        private int decisions(Direction direction) {
            return Optional.ofNullable(ways.get(direction)).map(Led::decisions).orElse(0);
        }

        private Row row(Direction direction) {
            Rate rate = Intervals.wilson(count(direction), n());
            return Row.of(
                    Cell.of(word),
                    Cell.of(direction),
                    Cell.of(rate.hits()),
                    Cell.of(rate.n()),
                    Cell.of(rate.value()),
                    Cell.of(rate.low()),
                    Cell.of(rate.high()),
                    Cell.of(decisions(direction)),
                    Caveat.on(rate));
        }
    }

    private final Dimension by;
    private final List<Group> groups;
    private final int decisions;

    /** @param led with the sums of groups and of all */
    DirectionTable(List<Led> led, Dimension by) {
        this.by = by;
        this.decisions = led.stream().filter(Led::all).mapToInt(Led::decisions).sum();
        Map<String, Group> byCode = new LinkedHashMap<>();
        for (Led one : led) {
            Direction way = one.direction();
            if (way != null) {
                Coded word = one.group();
                byCode.computeIfAbsent(word == null ? "" : word.code(), code -> new Group(word, new LinkedHashMap<>()))
                        .ways()
                        .put(way, one);
            }
        }
        this.groups = byCode.values().stream().sorted(order(by)).toList();
    }

    /** Years in their order; of all else the most challenges first, then by label, what is not stated last. */
    private static Comparator<Group> order(Dimension by) {
        Comparator<Group> label = Comparator.comparing(
                group -> Optional.ofNullable(group.word()).map(Coded::label).orElse("\uffff"));
        return by == Dimension.YEAR
                ? label
                : Comparator.comparingInt(Group::n).reversed().thenComparing(label);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Group group : groups) {
            directions().forEach(direction -> rows.add(group.row(direction)));
        }
        return rows;
    }

    /** The directions that occur, in the order in which they are stacked. */
    List<Direction> directions() {
        return Arrays.stream(Direction.values())
                .filter(direction -> count(direction) > 0)
                .toList();
    }

    List<Group> groups() {
        return groups;
    }

    Dimension by() {
        return by;
    }

    int n() {
        return groups.stream().mapToInt(Group::n).sum();
    }

    int count(Direction direction) {
        return groups.stream().mapToInt(group -> group.count(direction)).sum();
    }

    int decisions() {
        return decisions;
    }
}
