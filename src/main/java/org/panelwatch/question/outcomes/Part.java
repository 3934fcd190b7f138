package org.panelwatch.question.outcomes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panelwatch.figure.Caveat;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.Subject;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Outcome;

/**
 * One part of a stacked bar.
 *
 * @param words its cells: finding and outcome, or the finding alone
 */
record Part(List<Cell> words, Predicate<Outcome> which) {

    /** The outcomes that occur, in the order in which they are stacked. */
    static List<Part> outcomes(Collection<? extends Decisions<?>> decisions) {
        Set<Outcome> occurring = decisions.stream().map(Decisions::outcome).collect(Collectors.toSet());
        return Arrays.stream(Outcome.values())
                .filter(occurring::contains)
                .map(outcome ->
                        new Part(List.of(Cell.of(outcome.finding()), Cell.of(outcome)), other -> other == outcome))
                .toList();
    }

    /** The findings that occur. */
    static List<Part> findings(Collection<? extends Decisions<?>> decisions) {
        Set<Finding> occurring = decisions.stream().map(Decisions::finding).collect(Collectors.toSet());
        return Arrays.stream(Finding.values())
                .filter(occurring::contains)
                .map(finding -> new Part(List.of(Cell.of(finding)), outcome -> outcome.finding() == finding))
                .toList();
    }

    /** The outcomes that a code stands for. */
    static Optional<Predicate<Outcome>> outcome(String code) {
        return Coded.parse(Outcome.class, code).map(outcome -> other -> other == outcome);
    }

    /** The outcomes with the finding that a code stands for. */
    static Optional<Predicate<Outcome>> finding(String code) {
        return Coded.parse(Finding.class, code).map(finding -> outcome -> outcome.finding() == finding);
    }

    /** The columns that follow those of group and part. */
    static Stream<Column> columns(Subject subject, String all) {
        return Stream.of(
                subject.count("count", English.capital(subject.many())),
                subject.count("n", all),
                Column.fraction("rate", "Share"),
                Column.fraction("low95", "95% interval from"),
                Column.fraction("high95", "to"),
                Column.count("panels", "Panels", "panels"),
                Column.caveat());
    }

    /** Its row for one group. */
    Row row(Cell group, List<? extends Decisions<?>> ofGroup) {
        List<? extends Decisions<?>> same =
                ofGroup.stream().filter(one -> which.test(one.outcome())).toList();
        Rate rate = Intervals.wilson(Decisions.sum(same), Decisions.sum(ofGroup));
        List<Cell> cells = new ArrayList<>(List.of(group));
        cells.addAll(words);
        cells.addAll(List.of(
                Cell.of(rate.hits()),
                Cell.of(rate.n()),
                Cell.of(rate.value()),
                Cell.of(rate.low()),
                Cell.of(rate.high()),
                Cell.of(Decisions.panels(same)),
                Caveat.on(rate)));
        return new Row(cells);
    }
}
