package org.panelwatch.question.outcomes;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.panelwatch.figure.Caveat;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.outcomes.OutcomesOverTime.Decisions;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Outcome;

/** Every year of the span with every outcome that occurs in it, so that a nought is seen as one. */
final class OutcomeTable {

    private final List<Decisions> decided;
    private final long awaiting;

    OutcomeTable(List<Decisions> decisions) {
        this.decided = decisions.stream().filter(Decisions::decided).toList();
        this.awaiting = sum(decisions.stream().filter(decision -> !decision.decided()));
    }

    List<Row> rows() {
        List<Outcome> outcomes = outcomes();
        return years().boxed()
                .flatMap(year -> {
                    List<Decisions> ofYear =
                            decided.stream().filter(d -> d.year() == year).toList();
                    return outcomes.stream().map(outcome -> row(year, outcome, ofYear));
                })
                .toList();
    }

    private static Row row(int year, Outcome outcome, Collection<Decisions> ofYear) {
        List<Decisions> same =
                ofYear.stream().filter(d -> d.outcome() == outcome).toList();
        Rate rate = Intervals.wilson(sum(same.stream()), sum(ofYear.stream()));
        return Row.of(
                Cell.of(year),
                Cell.of(outcome.finding()),
                Cell.of(outcome),
                Cell.of(rate.hits()),
                Cell.of(rate.n()),
                Cell.of(rate.value()),
                Cell.of(rate.low()),
                Cell.of(rate.high()),
                Cell.of(panels(same)),
                Caveat.on(rate));
    }

    /** The outcomes that occur, in the order in which they are stacked. */
    List<Outcome> outcomes() {
        Set<Outcome> occurring = decided.stream().map(Decisions::outcome).collect(Collectors.toSet());
        return Arrays.stream(Outcome.values()).filter(occurring::contains).toList();
    }

    boolean isEmpty() {
        return decided.isEmpty();
    }

    long officers() {
        return sum(decided.stream());
    }

    long officers(Predicate<Outcome> which) {
        return sum(decided.stream().filter(d -> which.test(d.outcome())));
    }

    long panels() {
        return panels(decided);
    }

    long awaiting() {
        return awaiting;
    }

    /** "2018", or "2009–2026". */
    String span() {
        return English.years(decided.getFirst().year(), decided.getLast().year());
    }

    private IntStream years() {
        return decided.isEmpty()
                ? IntStream.empty()
                : IntStream.rangeClosed(
                        decided.getFirst().year(), decided.getLast().year());
    }

    private static long panels(Collection<Decisions> decisions) {
        return decisions.stream()
                .map(Decisions::panel)
                .collect(Collectors.toCollection(TreeSet::new))
                .size();
    }

    private static long sum(Stream<Decisions> decisions) {
        return decisions.mapToLong(Decisions::n).sum();
    }
}
