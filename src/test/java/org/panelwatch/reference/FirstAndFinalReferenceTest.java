package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.FIRST_AND_FINAL;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Region;

class FirstAndFinalReferenceTest {

    /** Counts of one group in the order of the columns. */
    private record Counts(String group, long... of) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Counts counts && counts.toString().equals(toString());
        }

        @Override
        public int hashCode() {
            return toString().hashCode();
        }

        @Override
        public String toString() {
            return group + Arrays.toString(of);
        }
    }

    private final ReferenceRows rows = new ReferenceRows(Path.of("data"));

    @Test
    void everyGroupOfEverySelectionIsWhatAPlainReadingOfTheFilesCounts() {
        List<Selection> selections = ReferenceSelections.some(Shipped.release().forces()).stream()
                .map(ReferenceSelections::today)
                .distinct()
                .toList();
        selections.parallelStream()
                .forEach(selection -> assertThat(counted(selection))
                        .as(selection.toString())
                        .containsExactlyInAnyOrderElementsOf(reference(selection)));
    }

    @Test
    void fiftySixOf398FirstAndFiftySevenOf397Last() {
        Figure figure = Shipped.figure(FIRST_AND_FINAL, Selection.ALL);
        assertThat(List.of("first_lesser", "first_n", "final_lesser", "final_n", "changed", "awaiting"))
                .extracting(figure::sum)
                .containsExactly(56L, 398L, 57L, 397L, 4L, 0L);
    }

    private static List<Counts> counted(Selection selection) {
        Figure figure = Shipped.figure(FIRST_AND_FINAL, selection);
        return figure.rows().stream()
                .map(row -> new Counts(
                        row.cells().getFirst() instanceof Cell.Word(var word) ? word.code() : "",
                        Shipped.count(figure, row, "first_lesser"),
                        Shipped.count(figure, row, "first_n"),
                        Shipped.count(figure, row, "final_lesser"),
                        Shipped.count(figure, row, "final_n"),
                        Shipped.count(figure, row, "changed"),
                        Shipped.count(figure, row, "awaiting")))
                .toList();
    }

    private List<Counts> reference(Selection selection) {
        Set<String> first = inRate(selection.with(Basis.FIRST), false);
        Set<String> last = inRate(selection.with(Basis.FINAL), true);
        Set<String> either = new HashSet<>(first);
        either.addAll(last);
        Map<String, long[]> groups = new TreeMap<>();
        for (String id : either) {
            long[] of = groups.computeIfAbsent(group(id, by(selection)), key -> new long[6]);
            boolean lesserFirst =
                    first.contains(id) && ReferenceRows.lesser(rows.stands(id, false), selection.leavers());
            boolean lesserLast = last.contains(id) && ReferenceRows.lesser(rows.stands(id, true), selection.leavers());
            boolean waits = first.contains(id) && waits(id, selection);
            of[0] += lesserFirst ? 1 : 0;
            of[1] += first.contains(id) ? 1 : 0;
            of[2] += lesserLast ? 1 : 0;
            of[3] += last.contains(id) ? 1 : 0;
            of[4] += !waits && (lesserFirst != lesserLast || first.contains(id) != last.contains(id)) ? 1 : 0;
            of[5] += waits ? 1 : 0;
        }
        return groups.entrySet().stream()
                .map(group -> new Counts(group.getKey(), group.getValue()))
                .toList();
    }

    private boolean waits(String id, Selection selection) {
        ReferenceRows.Stands stands = rows.stands(id, true);
        boolean gone =
                selection.leavers() == Leavers.SERVING_ONLY && stands.service().equals("former");
        return stands.awaiting() && !gone;
    }

    private Set<String> inRate(Selection selection, boolean finalBasis) {
        Set<String> ids = new HashSet<>(rows.base(selection));
        ids.removeIf(id -> !ReferenceRows.inRate(rows.stands(id, finalBasis)));
        return ids;
    }

    private static Dimension by(Selection selection) {
        return Optional.ofNullable(selection.by())
                .filter(by -> by == Dimension.YEAR || by.compareTo(Dimension.REGIME) <= 0)
                .orElse(Dimension.CONDUCT);
    }

    private String group(String id, Dimension by) {
        Map<String, String> hearing = rows.hearing(id);
        return switch (by) {
            case YEAR -> Integer.toString(rows.year(hearing));
            case REGION ->
                Shipped.release()
                        .forces()
                        .find(hearing.get("force"))
                        .map(force -> force.region() == null ? "" : new Region(force.region()).code())
                        .orElseThrow();
            case SERVICE -> hearing.get("service_status");
            case SOURCE -> hearing.get("source_kind");
            case REGIME -> rows.value(Criterion.REGIME, hearing);
            default -> hearing.get(by.code());
        };
    }
}
