package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.OUTCOMES_OVER_TIME;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Selection;

class OutcomesOverTimeReferenceTest {

    private record Part(long year, String finding, String outcome, long count, long n, long panels) {}

    private final ReferenceRows rows = new ReferenceRows(Path.of("data"));

    @Test
    void everyPartOfEveryYearIsWhatAPlainReadingOfTheFilesCounts() {
        List<Selection> selections = ReferenceSelections.some(Shipped.release().forces());
        selections.parallelStream()
                .forEach(selection -> assertThat(counted(Shipped.figure(OUTCOMES_OVER_TIME, selection)))
                        .as(selection.toString())
                        .containsExactlyInAnyOrderElementsOf(reference(selection)));
    }

    @Test
    void theFoundingCaseEndsTheCareerOnlyOnTheFinalBasis() {
        Selection chief = Selection.ALL
                .with(Criterion.FORCE, List.of("metropolitan"))
                .with(Criterion.RANK, List.of("chief_inspector"))
                .with(new org.panelwatch.selection.Period(2021, 2021));
        assertThat(outcomes(chief)).contains("final_written_warning").doesNotContain("would_have_been_dismissed");
        assertThat(outcomes(chief.with(Basis.FINAL)))
                .contains("would_have_been_dismissed")
                .doesNotContain("final_written_warning");
    }

    private static List<String> outcomes(Selection selection) {
        return counted(Shipped.figure(OUTCOMES_OVER_TIME, selection)).stream()
                .map(Part::outcome)
                .toList();
    }

    private static List<Part> counted(Figure figure) {
        return figure.rows().stream()
                .map(row -> new Part(
                        Shipped.count(figure, row, "year"),
                        code(figure, row, "finding"),
                        code(figure, row, "outcome"),
                        Shipped.count(figure, row, "count"),
                        Shipped.count(figure, row, "n"),
                        Shipped.count(figure, row, "panels")))
                .toList();
    }

    private static String code(Figure figure, Row row, String column) {
        return ((Cell.Word) figure.cell(row, column)).value().code();
    }

    /** Every year from the first to the last with every outcome that occurs in any of them. */
    private List<Part> reference(Selection selection) {
        Map<List<Object>, List<String>> parts = new LinkedHashMap<>();
        Map<Integer, Long> ofYear = new LinkedHashMap<>();
        TreeSet<Integer> years = new TreeSet<>();
        Set<List<String>> outcomes = new HashSet<>();
        for (String id : rows.base(selection)) {
            int year = rows.year(rows.hearing(id), selection).orElseThrow();
            List<String> outcome = outcome(rows.stands(id, selection).orElseThrow());
            years.add(year);
            outcomes.add(outcome);
            ofYear.merge(year, 1L, Long::sum);
            parts.computeIfAbsent(List.of(year, outcome), key -> new ArrayList<>())
                    .add(rows.panel(rows.hearing(id)));
        }
        List<Part> all = new ArrayList<>();
        for (int year = years.isEmpty() ? 1 : years.first(); !years.isEmpty() && year <= years.last(); year++) {
            for (List<String> outcome : outcomes) {
                List<String> panels = parts.getOrDefault(List.of(year, outcome), List.of());
                all.add(new Part(
                        year,
                        outcome.get(0),
                        outcome.get(1),
                        panels.size(),
                        ofYear.getOrDefault(year, 0L),
                        new HashSet<>(panels).size()));
            }
        }
        return all;
    }

    static List<String> outcome(ReferenceRows.Stands stands) {
        boolean ended = Set.of("dismissed", "would_have_been_dismissed", "required_to_resign")
                .contains(stands.sanction());
        String outcome = switch (stands.finding()) {
            case "not_proven" -> "not_proven";
            case "misconduct" -> ended ? "misconduct_career_ended" : "misconduct";
            default ->
                switch (stands.sanction()) {
                    case "" -> "sanction_not_stated";
                    case "none", "no_further_action", "reflective_practice", "management_advice" -> "advice_or_less";
                    default -> stands.sanction();
                };
        };
        return List.of(stands.finding(), outcome);
    }
}
