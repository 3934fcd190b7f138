package org.panelwatch.question.outcomes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Row;
import org.panelwatch.vocabulary.Coded;

/** Every group with every outcome that occurs at all; most decisions first, then by name. */
final class OutcomeGroups {

    /** @param word nothing where the source does not say */
    record Group(@Nullable Coded word, List<Decisions<String>> decisions) {

        long n() {
            return Decisions.sum(decisions);
        }

        private String name() {
            return word == null ? "\uFFFF" : word.label();
        }
    }

    private final List<Decisions<String>> decided;
    private final long awaiting;
    private final List<Group> groups;

    OutcomeGroups(List<Decisions<String>> decisions, Function<@Nullable String, @Nullable Coded> word) {
        this.decided = decisions.stream().filter(Decisions::decided).toList();
        this.awaiting = Decisions.sum(
                decisions.stream().filter(decision -> !decision.decided()).toList());
        Map<Optional<String>, List<Decisions<String>>> byValue =
                decided.stream().collect(Collectors.groupingBy(one -> Optional.ofNullable(one.group())));
        this.groups = byValue.entrySet().stream()
                .map(entry -> new Group(word.apply(entry.getKey().orElse(null)), entry.getValue()))
                .sorted(Comparator.comparingLong(Group::n).reversed().thenComparing(Group::name))
                .toList();
    }

    List<Row> rows() {
        List<Part> parts = Part.outcomes(decided);
        return groups.stream()
                .flatMap(group -> parts.stream().map(part -> part.row(Cell.of(group.word()), group.decisions())))
                .toList();
    }

    List<Group> each() {
        return groups;
    }

    List<Decisions<String>> decided() {
        return decided;
    }

    long awaiting() {
        return awaiting;
    }

    boolean isEmpty() {
        return decided.isEmpty();
    }
}
