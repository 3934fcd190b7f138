package org.panelwatch.question.cases;

import static org.panelwatch.release.schema.Tables.FORCE;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.panelwatch.question.Measures;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Sanction;

/** The cases that a selection asks about, one line each, page by page. */
public final class CaseList {

    /** Lines on a page. */
    public static final int LINES = 50;

    private CaseList() {}

    /**
     * Some cases of a list.
     *
     * @param ids the hearing_ids of their first hearings
     * @param total the cases on all pages together
     */
    public record Ids(List<String> ids, int total) {}

    /** @param total the lines on all pages together */
    public record Page(List<CaseLine> lines, int total, CaseOrder order) {

        /** At least one. */
        public int pages() {
            return Math.max(1, (total + LINES - 1) / LINES);
        }
    }

    /** One page of every case of a selection. */
    public static Page page(Release release, Selection selection, CaseOrder order) {
        return page(release, Listed.all(selection), order);
    }

    /**
     * One page. A list is of cases, whatever the basis: each line says what was decided first and what stands at the end,
     * or stood on the day of {@code as_of}. A page beyond the last is the last.
     */
    public static Page page(Release release, Listed listed, CaseOrder order) {
        Condition asked = listed.condition();
        return release.ask(db -> {
            int total = db.fetchCount(Measures.cases(), asked);
            CaseOrder there = order.at(Math.min(order.page(), new Page(List.of(), total, order).pages()));
            return new Page(lines(db, listed, there, (there.page() - 1) * LINES, LINES), total, there);
        });
    }

    /** Some lines of the whole list. @param from how many lines stand before them */
    public static List<CaseLine> lines(Release release, Listed listed, CaseOrder order, int from, int many) {
        return release.ask(db -> lines(db, listed, order, from, many));
    }

    /** First the ids in their order, then the lines of these alone: to sort whole lines takes many times as long. */
    private static List<CaseLine> lines(DSLContext db, Listed listed, CaseOrder order, int from, int many) {
        List<String> ids = db.select(HEARING.HEARING_ID)
                .from(Measures.cases())
                .where(listed.condition())
                .orderBy(columns(order))
                .limit(many)
                .offset(from)
                .fetch(HEARING.HEARING_ID);
        Map<String, CaseLine> lines = db
                .select(STAGE.fields())
                .select(HEARING.fields())
                .from(Measures.cases())
                .where(listed.standing().and(STAGE.CASE_ID.in(ids)))
                .fetch(CaseLine::of)
                .stream()
                .collect(Collectors.toMap(CaseLine::id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(lines.get(id)).stream())
                .toList();
    }

    /**
     * The ids of the cases on one page of any length; none on a page beyond the last.
     *
     * @param size lines on a page
     */
    public static Ids ids(Release release, Selection selection, CaseOrder order, int size) {
        Condition asked = Measures.base(selection.with(Basis.FINAL));
        return release.ask(db -> new Ids(
                db.select(HEARING.HEARING_ID)
                        .from(Measures.cases())
                        .where(asked)
                        .orderBy(columns(order))
                        .limit(size)
                        .offset((long) (order.page() - 1) * size)
                        .fetch(HEARING.HEARING_ID),
                db.fetchCount(Measures.cases(), asked)));
    }

    private static List<OrderField<?>> columns(CaseOrder order) {
        Field<?> column = switch (order.by()) {
            case DATE -> HEARING.DECIDED_TO;
            case FORCE -> DSL.field(DSL.select(FORCE.NAME).from(FORCE).where(FORCE.FORCE_.eq(HEARING.FORCE)));
            case FINDING -> place(HEARING.FINDING, Finding.values());
            case SANCTION -> place(HEARING.SANCTION, Sanction.values());
        };
        return List.of(
                (order.descending() ? column.desc() : column.asc()).nullsLast(),
                HEARING.DECIDED_TO.desc(),
                HEARING.HEARING_ID.asc());
    }

    /** The place of a word among its kind. */
    private static <E> Field<Integer> place(Field<E> column, E[] values) {
        CaseConditionStep<Integer> place = DSL.case_().when(column.eq(values[0]), DSL.val(0));
        for (int i = 1; i < values.length; i++) {
            place = place.when(column.eq(values[i]), DSL.val(i));
        }
        return place;
    }
}
