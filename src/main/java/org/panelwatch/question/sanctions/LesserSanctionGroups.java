package org.panelwatch.question.sanctions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.BySource;
import org.panelwatch.question.sanctions.LesserSanctionRateCompared.Axes;
import org.panelwatch.question.sanctions.LesserSanctionRateCompared.Group;
import org.panelwatch.vocabulary.Coded;

/** The groups of an answer that have a decision, most decisions first, and their sum. */
final class LesserSanctionGroups {

    private final Axes axes;
    private final List<Group> groups;
    private final Group total;

    LesserSanctionGroups(Axes axes, List<Group> fetched) {
        this.axes = axes;
        this.total = fetched.stream().filter(Group::all).findFirst().orElse(Group.NONE);
        List<Group> found = fetched.stream()
                .filter(group -> !group.all() && group.counts().n() > 0)
                .toList();
        this.groups = found.stream()
                .sorted(by(Group::panel, found).thenComparing(by(Group::group, found)))
                .toList();
    }

    Axes axes() {
        return axes;
    }

    List<Group> each() {
        return groups;
    }

    Group total() {
        return total;
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Most decisions in all of its rows first, then by name, what is not stated last of equals. */
    private static Comparator<Group> by(Function<Group, @Nullable Coded> word, List<Group> all) {
        Map<String, Long> sums = all.stream()
                .collect(Collectors.groupingBy(
                        group -> name(word.apply(group)),
                        Collectors.summingLong(group -> group.counts().n())));
        return Comparator.comparing(
                (Group group) -> name(word.apply(group)),
                Comparator.comparing((String name) -> -Objects.requireNonNull(sums.get(name)))
                        .thenComparing(Function.identity()));
    }

    private static String name(@Nullable Coded word) {
        return word == null ? "\uFFFF" : word.label();
    }

    List<BySource> counts() {
        return groups.stream().map(Group::counts).toList();
    }
}
