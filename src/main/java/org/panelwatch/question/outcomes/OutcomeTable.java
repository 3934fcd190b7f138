package org.panelwatch.question.outcomes;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Row;
import org.panelwatch.question.Comparison;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Outcome;

/** Every year of the span with every part that occurs in it, so that a nought is seen as one. */
final class OutcomeTable {

    private final List<Decisions<Integer>> decided;
    private final long awaiting;

    OutcomeTable(List<Decisions<Integer>> decisions) {
        this.decided = decisions.stream().filter(Decisions::decided).toList();
        this.awaiting = Decisions.sum(
                decisions.stream().filter(decision -> !decision.decided()).toList());
    }

    List<Row> outcomeRows() {
        return rows(Part.outcomes(decided));
    }

    List<Row> findingRows() {
        return rows(Part.findings(decided));
    }

    private List<Row> rows(List<Part> parts) {
        return years().boxed()
                .flatMap(year -> parts.stream().map(part -> part.row(Cell.of(year), in(year))))
                .toList();
    }

    private List<Decisions<Integer>> in(int year) {
        return decided.stream()
                .filter(decisions -> Objects.equals(decisions.group(), year))
                .toList();
    }

    /** The share of such outcomes, year by year. */
    Comparison comparison(Predicate<Outcome> which) {
        return new Comparison(years().mapToObj(
                        year -> new Comparison.Group("in " + year, Decisions.counts(in(year), which)))
                .toList());
    }

    boolean isEmpty() {
        return decided.isEmpty();
    }

    long officers() {
        return Decisions.sum(decided);
    }

    long officers(Predicate<Outcome> which) {
        return Decisions.counts(decided, which).hits();
    }

    long panels() {
        return Decisions.panels(decided);
    }

    long awaiting() {
        return awaiting;
    }

    /** "2018", or "2009–2026". */
    String span() {
        return English.years(year(decided.getFirst()), year(decided.getLast()));
    }

    private IntStream years() {
        return decided.isEmpty()
                ? IntStream.empty()
                : IntStream.rangeClosed(year(decided.getFirst()), year(decided.getLast()));
    }

    private static int year(Decisions<Integer> decisions) {
        Integer year = decisions.group();
        return year == null ? 0 : year;
    }
}
