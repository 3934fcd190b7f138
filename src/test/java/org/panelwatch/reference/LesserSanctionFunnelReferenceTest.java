package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.panelwatch.question.index.Questions.LESSER_SANCTION_FUNNEL;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.question.BinomialLimits;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Selection;

class LesserSanctionFunnelReferenceTest {

    private record Force(String force, long lesser, long n, long panels) {}

    private final ReferenceRows rows = new ReferenceRows(Path.of("data"));

    @Test
    void everyForceOfEverySelectionIsWhatAPlainReadingOfTheFilesCounts() {
        ReferenceSelections.some(Shipped.release().forces()).parallelStream()
                .map(ReferenceSelections::today)
                .distinct()
                .forEach(selection -> {
                    Figure figure = Shipped.figure(LESSER_SANCTION_FUNNEL, selection);
                    assertThat(counted(figure))
                            .as(selection.toString())
                            .containsExactlyInAnyOrderElementsOf(reference(selection.with(Criterion.FORCE, List.of())));
                    theLineIsThePooledRateAndTheLimitsOfTheTableLieOnIt(figure);
                });
    }

    @Test
    void forcesChosenAreNamedAndNarrowNothing() {
        Figure all = Shipped.figure(LESSER_SANCTION_FUNNEL, Selection.ALL);
        Figure kent = Shipped.figure(LESSER_SANCTION_FUNNEL, Selection.ALL.with(Criterion.FORCE, List.of("kent")));
        assertThat(kent.rows()).isEqualTo(all.rows()).hasSize(45);
        assertThat(funnel(kent).labelled()).contains("kent");
        assertThat(funnel(all).labelled()).doesNotContain("kent");
        assertThat(kent.sentence()).contains("Kent Police: 2 of 9, within the limits.");
    }

    @Test
    void noForceOfTheShippedDataLiesOutside() {
        Figure all = Shipped.figure(LESSER_SANCTION_FUNNEL, Selection.ALL);
        assertThat(all.title()).isEqualTo("None of 45 forces is unusual: chance alone may make them differ");
        assertThat(all.notes())
                .contains("None of 45 forces lies outside the 95% limits; chance alone would put about 1 there.");
    }

    private static Drawing.Funnel funnel(Figure figure) {
        return (Drawing.Funnel) figure.drawing();
    }

    private static void theLineIsThePooledRateAndTheLimitsOfTheTableLieOnIt(Figure figure) {
        if (figure.isEmpty()) {
            assertThat(funnel(figure).limits()).isEmpty();
            return;
        }
        double pooled = (double) figure.sum("lesser") / figure.sum("n");
        assertThat(funnel(figure).target()).isCloseTo(pooled, within(1e-12));
        BinomialLimits limits = new BinomialLimits(pooled);
        for (Row row : figure.rows()) {
            Drawing.Funnel.Limits drawn = funnel(figure).limits().stream()
                    .filter(at -> at.n() == Shipped.count(figure, row, "n"))
                    .findFirst()
                    .orElseThrow();
            assertThat(drawn).isEqualTo(limits.at(drawn.n()));
            assertThat(List.of("limit_low95", "limit_high95", "limit_low998", "limit_high998"))
                    .extracting(column -> ((Cell.Fraction) figure.cell(row, column)).value())
                    .containsExactly(drawn.low95(), drawn.high95(), drawn.low998(), drawn.high998());
        }
    }

    private static List<Force> counted(Figure figure) {
        return figure.rows().stream()
                .map(row -> new Force(
                        ((Cell.Word) figure.cell(row, "force")).value().code(),
                        Shipped.count(figure, row, "lesser"),
                        Shipped.count(figure, row, "n"),
                        Shipped.count(figure, row, "panels")))
                .toList();
    }

    private List<Force> reference(Selection selection) {
        boolean finalBasis = selection.basis() == Basis.FINAL;
        Map<String, List<String>> forces = rows.base(selection).stream()
                .filter(id -> ReferenceRows.inRate(rows.stands(id, finalBasis)))
                .collect(Collectors.groupingBy(id -> rows.hearing(id).get("force")));
        return forces.entrySet().stream()
                .map(force -> new Force(
                        force.getKey(),
                        force.getValue().stream()
                                .filter(id -> ReferenceRows.lesser(rows.stands(id, finalBasis), selection.leavers()))
                                .count(),
                        force.getValue().size(),
                        force.getValue().stream()
                                .map(id -> rows.panel(rows.hearing(id)))
                                .distinct()
                                .count()))
                .toList();
    }
}
