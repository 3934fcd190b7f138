package org.panelwatch.question.cases;

import static org.panelwatch.release.schema.Tables.FORCE;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.util.List;
import java.util.Objects;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectSeekStepN;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Mark;
import org.panelwatch.question.Behind;
import org.panelwatch.question.Measures;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Conduct;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.PartialDate;
import org.panelwatch.vocabulary.Proceeding;
import org.panelwatch.vocabulary.Rank;
import org.panelwatch.vocabulary.Sanction;

/** The cases that a selection asks about, one line each, page by page. */
public final class CaseList {

    /** Lines on a page. */
    public static final int LINES = 50;

    private CaseList() {}

    /**
     * A case: its first hearing, and what stands.
     *
     * @param id the hearing_id of the first hearing
     * @param sanction the first one; nothing where there was none or it is not stated
     * @param decisions how many decisions there are in the case so far, the first included
     */
    public record Line(
            String id,
            PartialDate decidedOn,
            String force,
            @Nullable Rank rank,
            @Nullable Conduct conduct,
            Proceeding proceeding,
            Finding finding,
            @Nullable Sanction sanction,
            Step.Standing stands,
            int decisions,
            String publisher,
            String url) {

        /** Whether something else stands now than was decided first. */
        public boolean changed() {
            return stands.awaiting() || stands.finding() != finding || stands.sanction() != sanction;
        }
    }

    /**
     * Some cases of a list.
     *
     * @param ids the hearing_ids of their first hearings
     * @param total the cases on all pages together
     */
    public record Ids(List<String> ids, int total) {}

    /** @param total the lines on all pages together */
    public record Page(List<Line> lines, int total, CaseOrder order) {

        /** At least one. */
        public int pages() {
            return Math.max(1, (total + LINES - 1) / LINES);
        }
    }

    /**
     * Which cases are listed: those that a selection asks about, or those behind one number of a figure.
     *
     * @param number nothing where all cases of the selection are listed
     */
    public record Listed(Selection selection, @Nullable Number number) {

        /** A number of a figure, and what the figure counts. */
        public record Number(Behind behind, Mark mark) {}

        /** Every case of a selection. */
        public static Listed all(Selection selection) {
            return new Listed(selection, null);
        }

        private Condition asked() {
            return number == null
                    ? Measures.base(selection.with(Basis.FINAL))
                    : Measures.last(STAGE, selection.asOf())
                            .and(number.behind()
                                    .cases(number.mark())
                                    .map(STAGE.CASE_ID::in)
                                    .orElseGet(DSL::falseCondition));
        }
    }

    /** How often a number counts cases; one that counts challenges counts a case once for each of them. */
    public static int counted(Release release, Listed.Number number) {
        return number.behind()
                .cases(number.mark())
                .map(cases -> release.ask(db -> db.fetchCount(cases)))
                .orElse(0);
    }

    /** How many cases are listed. */
    public static int total(Release release, Listed listed) {
        return release.ask(db -> db.fetchCount(Measures.cases(), listed.asked()));
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
        Condition asked = listed.asked();
        return release.ask(db -> {
            int total = db.fetchCount(Measures.cases(), asked);
            CaseOrder there = order.at(Math.min(order.page(), new Page(List.of(), total, order).pages()));
            SelectSeekStepN<Record> lines = db.select(STAGE.fields())
                    .select(HEARING.fields())
                    .from(Measures.cases())
                    .where(asked)
                    .orderBy(columns(there));
            return new Page(
                    lines.limit(LINES).offset((there.page() - 1) * LINES).fetch(CaseList::line), total, there);
        });
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

    private static Line line(Record row) {
        return new Line(
                row.get(HEARING.HEARING_ID),
                PartialDate.parse(row.get(HEARING.DECIDED_ON)).orElseThrow(),
                row.get(HEARING.FORCE),
                row.get(HEARING.RANK),
                row.get(HEARING.CONDUCT),
                row.get(HEARING.PROCEEDING),
                row.get(HEARING.FINDING),
                row.get(HEARING.SANCTION),
                new Step.Standing(
                        row.get(STAGE.FINDING),
                        row.get(STAGE.SANCTION),
                        Objects.equals(row.get(STAGE.STATUS), Measures.AWAITING)),
                row.get(STAGE.ORDINAL),
                row.get(HEARING.SOURCE_PUBLISHER),
                row.get(HEARING.SOURCE_URL));
    }
}
