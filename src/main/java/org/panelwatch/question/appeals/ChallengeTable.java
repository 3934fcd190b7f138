package org.panelwatch.question.appeals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.panelwatch.figure.Caveat;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.appeals.ChallengesOverTime.Decided;
import org.panelwatch.vocabulary.AppealResult;
import org.panelwatch.vocabulary.English;

/** Every year of the span with every result that occurs in it; withdrawn challenges stand beside. */
final class ChallengeTable {

    private final List<Decided> decided;
    private final int withdrawn;

    /** @param results in the order of their years */
    ChallengeTable(List<Decided> results) {
        this.decided = results.stream().filter(each -> each.result().decided()).toList();
        this.withdrawn = results.stream()
                .filter(each -> !each.result().decided())
                .mapToInt(Decided::count)
                .sum();
    }

    List<Row> rows() {
        return years().boxed()
                .flatMap(year -> results().stream().map(result -> row(year, result)))
                .toList();
    }

    private Row row(int year, AppealResult result) {
        List<Decided> same = decided.stream()
                .filter(each -> each.year() == year && each.result() == result)
                .toList();
        Rate rate = Intervals.wilson(same.stream().mapToInt(Decided::count).sum(), n(year));
        return Row.of(
                Cell.of(year),
                Cell.of(result),
                Cell.of(rate.hits()),
                Cell.of(rate.n()),
                Cell.of(rate.value()),
                Cell.of(rate.low()),
                Cell.of(rate.high()),
                Cell.of(same.stream().mapToInt(Decided::decisions).sum()),
                Caveat.on(rate));
    }

    /** The results that occur, in the order in which they are stacked. */
    List<AppealResult> results() {
        return Arrays.stream(AppealResult.values())
                .filter(result -> count(result) > 0)
                .toList();
    }

    int count(AppealResult result) {
        return decided.stream()
                .filter(each -> each.result() == result)
                .mapToInt(Decided::count)
                .sum();
    }

    boolean isEmpty() {
        return decided.isEmpty();
    }

    int n() {
        return decided.stream().mapToInt(Decided::count).sum();
    }

    int n(int year) {
        return decided.stream()
                .filter(each -> each.year() == year)
                .mapToInt(Decided::count)
                .sum();
    }

    int withdrawn() {
        return withdrawn;
    }

    /** "2018", or "2010–2025". */
    String span() {
        return English.years(decided.getFirst().year(), decided.getLast().year());
    }

    /** From the first to the last in which a challenge was decided. */
    IntStream years() {
        return decided.isEmpty()
                ? IntStream.empty()
                : IntStream.rangeClosed(
                        decided.getFirst().year(), decided.getLast().year());
    }
}
