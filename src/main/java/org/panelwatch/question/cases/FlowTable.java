package org.panelwatch.question.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Row;
import org.panelwatch.question.cases.OutcomeFlow.Way;
import org.panelwatch.vocabulary.CaseStatus;
import org.panelwatch.vocabulary.Challenged;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.OutcomeGroup;

/** The links of a flow: first outcome to challenge, and challenge to what stands at the end. */
record FlowTable(List<Way> ways) {

    private static final List<Coded> ORDER = Stream.<Coded>concat(
                    Arrays.stream(OutcomeGroup.values()),
                    Stream.concat(Arrays.stream(Challenged.values()), Arrays.stream(CaseStatus.values())))
            .toList();

    /** As nodes stand one below the other. */
    private static final Comparator<Coded> BY_PLACE = Comparator.comparingInt(ORDER::indexOf);

    List<Row> rows() {
        List<Row> rows = new ArrayList<>(links(1, way -> way.first().word(), Way::challenged));
        rows.addAll(links(2, Way::challenged, way -> way.end().word()));
        return rows;
    }

    private List<Row> links(int stage, Function<Way, Coded> from, Function<Way, Coded> to) {
        List<Row> rows = new ArrayList<>();
        by(from).forEach((start, ofStart) -> new FlowTable(ofStart)
                .by(to)
                .forEach((end, same) -> rows.add(Row.of(
                        Cell.of(stage), Cell.of(start), Cell.of(end), Cell.of(sum(same)), Cell.of(sum(ofStart))))));
        return rows;
    }

    private Map<Coded, List<Way>> by(Function<Way, Coded> node) {
        return ways.stream().collect(Collectors.groupingBy(node, () -> new TreeMap<>(BY_PLACE), Collectors.toList()));
    }

    /** How many cases stand at each node of the beginning, in their order. */
    Map<Coded, Long> first() {
        return sums(way -> way.first().word());
    }

    /** How many stand at each node of the end. */
    Map<Coded, Long> end() {
        return sums(way -> way.end().word());
    }

    private Map<Coded, Long> sums(Function<Way, Coded> node) {
        return ways.stream()
                .collect(Collectors.groupingBy(
                        node, () -> new TreeMap<>(BY_PLACE), Collectors.summingLong(way -> (long) way.n())));
    }

    boolean isEmpty() {
        return ways.isEmpty();
    }

    long n() {
        return sum(ways);
    }

    long n(Predicate<Way> which) {
        return sum(ways.stream().filter(which).toList());
    }

    long panels() {
        return ways.stream().map(Way::panel).distinct().count();
    }

    private static long sum(List<Way> ways) {
        return ways.stream().mapToLong(Way::n).sum();
    }
}
