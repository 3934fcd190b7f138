package org.panelwatch.question.official;

import static org.panelwatch.question.official.Published.ALL;
import static org.panelwatch.release.schema.Tables.OFFICIAL;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Counted;
import org.panelwatch.vocabulary.Forces;
import org.panelwatch.vocabulary.Worker;

/** By what the barred list is split, and the counts that belong to the split: never a count and its parts together. */
record BarredSplit(Dimension by) {

    static final List<Dimension> DIMENSIONS =
            List.of(Dimension.YEAR, Dimension.RANK, Dimension.REASON, Dimension.LEFT_BY, Dimension.FORCE);

    private static final Condition TOTAL = OFFICIAL.OUTCOME.eq(ALL).and(OFFICIAL.BREAKDOWN.isNull());
    private static final Condition OFFICERS = OFFICIAL.WORKER.eq(Worker.OFFICERS);

    static BarredSplit of(Selection selection) {
        return new BarredSplit(
                Optional.ofNullable(selection.by()).filter(DIMENSIONS::contains).orElse(Dimension.YEAR));
    }

    Condition counts(Selection selection) {
        Condition of = switch (by) {
            case RANK -> OFFICERS.and(OFFICIAL.BREAKDOWN.like("rank:%"));
            case REASON ->
                OFFICERS.and(OFFICIAL.BREAKDOWN.like("reason:%"))
                        .and(OFFICIAL.BREAKDOWN.ne("reason:all"))
                        .and(OFFICIAL.COUNTED.eq(Counted.REASONS));
            case LEFT_BY ->
                OFFICERS.and(OFFICIAL.BREAKDOWN
                        .like("left_by:%")
                        .or(OFFICIAL.OUTCOME.eq("dismissed").and(OFFICIAL.BREAKDOWN.isNull())));
            case FORCE -> OFFICERS.and(TOTAL);
            default -> TOTAL;
        };
        return of.and(place(selection));
    }

    private Condition place(Selection selection) {
        boolean every =
                by == Dimension.FORCE && selection.codes(Criterion.FORCE).isEmpty();
        return every ? OFFICIAL.AREA.ne(Published.ENGLAND_AND_WALES) : Published.place(selection);
    }

    /** The word that splits a count from its neighbours; for years, whom it counts. */
    Coded word(Published published, Forces forces) {
        return switch (by) {
            case FORCE -> new Term(published.area(), forces.name(published.area()));
            case RANK, REASON -> term(published.split(by.code()).orElse(ALL));
            case LEFT_BY ->
                published
                        .split("left_by")
                        .map(BarredSplit::term)
                        .orElse(new Term("dismissed", "Dismissed while serving"));
            default -> published.worker();
        };
    }

    private static Coded term(String code) {
        Coded term = Term.of(code);
        return term == null ? new Term(code, code) : term;
    }

    /** The column of that word. */
    String column() {
        return by == Dimension.YEAR ? "people" : by.code();
    }

    String label() {
        return by == Dimension.YEAR ? "People" : by.label();
    }

    /** Whether a bar is called by its period, and split by the word; else the other way round. */
    boolean byPeriod() {
        return by == Dimension.YEAR || by == Dimension.LEFT_BY;
    }
}
