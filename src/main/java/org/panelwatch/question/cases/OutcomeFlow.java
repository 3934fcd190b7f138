package org.panelwatch.question.cases;

import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.panelwatch.question.Measures.base;
import static org.panelwatch.question.Measures.cases;
import static org.panelwatch.release.schema.Tables.APPEAL;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.Behind;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Measures;
import org.panelwatch.question.Outcomes;
import org.panelwatch.question.Question;
import org.panelwatch.question.Stamps;
import org.panelwatch.question.Subject;
import org.panelwatch.release.Release;
import org.panelwatch.release.schema.tables.Stage;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.Unit;
import org.panelwatch.vocabulary.AppealResult;
import org.panelwatch.vocabulary.CaseStatus;
import org.panelwatch.vocabulary.Challenged;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.OutcomeGroup;
import org.panelwatch.vocabulary.Sanction;

/** From the first outcome of a case over its challenges to what stands at the end. */
public final class OutcomeFlow implements Question {

    private static final Stage END = STAGE.as("ending");

    /**
     * What stands in a case.
     *
     * @param none whether it is known that there is no sanction
     */
    record Stands(Finding finding, @Nullable Sanction sanction, boolean none, String status) {

        /** The group of its outcome, or that a fresh decision is awaited. */
        Coded word() {
            return status.equals(Measures.AWAITING)
                    ? CaseStatus.AWAITING
                    : OutcomeGroup.of(Outcomes.of(finding, sanction, none));
        }
    }

    /** Cases of one panel that went one way. */
    record Way(Stands first, Challenged challenged, Stands end, String panel, int n) {}

    @Override
    public String id() {
        return "outcome-flow";
    }

    @Override
    public String title() {
        return "From the first outcome to what stands at the end";
    }

    @Override
    public String page() {
        return "/appeals";
    }

    @Override
    public Optional<Behind> behind(Selection asked) {
        Selection selection = asked.with(Basis.FIRST);
        Table<Record2<String, Integer>> challenges = challenges(selection);
        return Optional.of(new FlowBehind(
                followed(selection, challenges), base(selection), END, challenges.field("furthest", Integer.class)));
    }

    @Override
    public Figure figure(Release release, Selection asked) {
        Selection selection = asked.with(Basis.FIRST);
        return release.ask(db -> {
            FlowTable table = new FlowTable(ways(db, selection));
            FlowWords words = new FlowWords(new SelectionWords(selection, release.forces()), table);
            return new Figure(
                    id(),
                    words.title(),
                    words.subtitle(),
                    words.sentence(),
                    new Drawing.Flow("stage", "from", "to", "count"),
                    columns(new Subject(selection)),
                    table.rows(),
                    words.notes(Caution.unplaced(db, selection)),
                    CaseSources.of(db, base(selection), selection.asOf()),
                    Stamps.of(release));
        });
    }

    private static List<Column> columns(Subject subject) {
        return List.of(
                new Column("stage", Column.Type.INTEGER, "Step", null, ""),
                Column.word("from", "From"),
                Column.word("to", "To"),
                subject.count("count", subject.selection().unit() == Unit.OFFICER ? "Officers" : "Panels"),
                subject.count("n", "All that come from there"));
    }

    private static List<Way> ways(DSLContext db, Selection selection) {
        Table<Record2<String, Integer>> challenges = challenges(selection);
        Field<Integer> furthest = challenges.field("furthest", Integer.class);
        Field<?>[] way = {
            STAGE.FINDING,
            STAGE.SANCTION,
            STAGE.SANCTION_NONE,
            STAGE.STATUS,
            furthest,
            END.FINDING,
            END.SANCTION,
            END.SANCTION_NONE,
            END.STATUS,
            HEARING.PANEL_ID
        };
        return db.select(way)
                .select(count())
                .from(followed(selection, challenges))
                .where(base(selection))
                .groupBy(way)
                .fetch(one -> new Way(
                        new Stands(
                                one.get(STAGE.FINDING),
                                one.get(STAGE.SANCTION),
                                one.get(STAGE.SANCTION_NONE),
                                one.get(STAGE.STATUS)),
                        challenged(one.get(furthest)),
                        new Stands(
                                one.get(END.FINDING),
                                one.get(END.SANCTION),
                                one.get(END.SANCTION_NONE),
                                one.get(END.STATUS)),
                        one.get(HEARING.PANEL_ID),
                        one.get(count())));
    }

    /** Every case beside its end and its challenges. */
    private static Table<?> followed(Selection selection, Table<Record2<String, Integer>> challenges) {
        return cases().join(END)
                .on(END.CASE_ID.eq(STAGE.CASE_ID))
                .and(Measures.last(END, selection.asOf()))
                .leftJoin(challenges)
                .on(challenges.field("challenged", String.class).eq(STAGE.CASE_ID));
    }

    /** Each challenged case with the place of the result that got furthest. */
    private static Table<Record2<String, Integer>> challenges(Selection selection) {
        Field<Integer> place = case_(APPEAL.RESULT)
                .when(AppealResult.ALLOWED, val(Challenged.CHALLENGE_ALLOWED.ordinal()))
                .when(AppealResult.ALLOWED_IN_PART, val(Challenged.CHALLENGE_ALLOWED.ordinal()))
                .when(AppealResult.DISMISSED, val(Challenged.CHALLENGE_DISMISSED.ordinal()))
                .otherwise(val(Challenged.CHALLENGE_WITHDRAWN.ordinal()));
        return select(APPEAL.CASE_ID.as("challenged"), max(place).as("furthest"))
                .from(APPEAL)
                .where(selection.asOf() == null ? noCondition() : APPEAL.DECIDED_TO.le(selection.asOf()))
                .groupBy(APPEAL.CASE_ID)
                .asTable("challenges");
    }

    private static Challenged challenged(@Nullable Integer furthest) {
        return furthest == null ? Challenged.NOT_CHALLENGED : Challenged.values()[furthest];
    }
}
