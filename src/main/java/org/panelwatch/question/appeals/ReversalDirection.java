package org.panelwatch.question.appeals;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.grouping;
import static org.jooq.impl.DSL.rollup;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.panelwatch.question.Measures.challengeBase;
import static org.panelwatch.question.Measures.challenges;
import static org.panelwatch.release.schema.Tables.APPEAL;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.util.List;
import java.util.Optional;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.Behind;
import org.panelwatch.question.Dimensions;
import org.panelwatch.question.Frame;
import org.panelwatch.question.Measures;
import org.panelwatch.question.Question;
import org.panelwatch.question.Sources;
import org.panelwatch.question.Stamps;
import org.panelwatch.release.Release;
import org.panelwatch.release.schema.tables.Stage;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.Show;
import org.panelwatch.vocabulary.AppealResult;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Direction;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Forces;
import org.panelwatch.vocabulary.Sanction;

/** Whether challenges that succeeded ended harsher or more lenient for the officer, by who brought them. */
public final class ReversalDirection implements Question {

    private static final Stage OWN = STAGE.as("own");
    private static final Stage END = STAGE.as("ending");

    /** No finding is less than a finding without a sanction, and that is less than the least sanction. */
    private static final int NOT_PROVEN = -2;

    private static final int NO_SANCTION = -1;

    /**
     * Allowed challenges of one group that led one way.
     *
     * @param group nothing where the source does not say, or for the sum of all groups
     * @param direction nothing for the sum of a group or of all
     * @param all whether it is the sum of all groups
     * @param decisions the decisions they came from
     */
    record Led(@Nullable Coded group, @Nullable Direction direction, boolean all, int count, int decisions) {}

    @Override
    public String id() {
        return "reversal-direction";
    }

    @Override
    public String title() {
        return "Where challenges that succeed lead";
    }

    @Override
    public String page() {
        return "/appeals";
    }

    @Override
    public List<Dimension> dimensions() {
        return Dimensions.OF_CHALLENGES.stream()
                .sorted((a, b) -> Boolean.compare(b == Dimension.BROUGHT_BY, a == Dimension.BROUGHT_BY))
                .toList();
    }

    @Override
    public Optional<Behind> behind(Selection selection) {
        return Optional.of(new Frame(
                challenged(selection),
                APPEAL.CASE_ID,
                challengeBase(selection).and(allowed()),
                List.of(Dimensions.code(by(selection), selection, true)),
                DSL.noCondition(),
                code -> Coded.parse(Direction.class, code)
                        .map(way -> direction().eq(way.code()))));
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        Dimension by = by(selection);
        return release.ask(db -> {
            DirectionTable table = new DirectionTable(led(db, selection, by, release.forces()), by);
            ChallengeWords shared = new ChallengeWords(selection, new SelectionWords(selection, release.forces()));
            DirectionWords words = new DirectionWords(shared, table);
            return new Figure(
                    id(),
                    words.title(),
                    words.subtitle(),
                    words.sentence(),
                    new Drawing.StackedCompared(
                            by.code(), "direction", selection.show() == Show.SHARE ? "rate" : "count"),
                    columns(shared.column(by)),
                    table.rows(),
                    words.notes(db),
                    Sources.of(
                            db,
                            challenges(),
                            challengeBase(selection).and(allowed()),
                            APPEAL.SOURCE_PUBLISHER,
                            APPEAL.SOURCE_URL),
                    Stamps.of(release));
        });
    }

    private static List<Column> columns(Column group) {
        return List.of(
                group,
                Column.word("direction", "Direction"),
                Column.count("count", "Officers", "officers"),
                Column.count("n", "Allowed challenges", "officers"),
                Column.fraction("rate", "Share"),
                Column.fraction("low95", "95% interval from"),
                Column.fraction("high95", "to"),
                Column.count("decisions", "Decisions", "decisions"),
                Column.caveat());
    }

    private static List<Led> led(DSLContext db, Selection selection, Dimension by, Forces forces) {
        Table<Record3<String, String, String>> judged = judged(selection, by);
        Field<String> group = judged.field("compared", String.class);
        Field<String> direction = judged.field("direction", String.class);
        Field<String> decision = judged.field("decision", String.class);
        return db.select(group, direction, grouping(group).eq(1), count(), countDistinct(decision))
                .from(judged)
                .groupBy(rollup(group, direction))
                .fetch(mapping((value, way, all, n, decisions) -> new Led(
                        Dimensions.word(by, value, forces),
                        way == null ? null : Coded.parse(Direction.class, way).orElseThrow(),
                        all,
                        n,
                        decisions)));
    }

    /** Each allowed challenge with its group and where it led. */
    private static Table<Record3<String, String, String>> judged(Selection selection, Dimension by) {
        return select(
                        Dimensions.column(by, selection, true).as("compared"),
                        direction().as("direction"),
                        APPEAL.DECISION_ID.as("decision"))
                .from(challenged(selection))
                .where(challengeBase(selection).and(allowed()))
                .asTable("judged");
    }

    /** Each challenge beside what stood before it and what stands at the end. */
    private static Table<?> challenged(Selection selection) {
        return challenges()
                .join(OWN)
                .on(OWN.DECISION_ID.eq(APPEAL.APPEAL_ID))
                .join(END)
                .on(END.CASE_ID.eq(OWN.CASE_ID))
                .and(Measures.last(END, selection.asOf()));
    }

    private Dimension by(Selection selection) {
        return Optional.ofNullable(selection.by())
                .filter(dimensions()::contains)
                .orElse(Dimension.BROUGHT_BY);
    }

    private static Field<String> direction() {
        Field<Integer> before = severity(OWN.BEFORE_FINDING, OWN.BEFORE_SANCTION);
        Field<Integer> end = severity(END.FINDING, END.SANCTION);
        return case_().when(END.STATUS.eq(Measures.AWAITING), val(Direction.NOT_YET_KNOWN.code()))
                .when(end.gt(before), val(Direction.HARSHER.code()))
                .when(end.lt(before), val(Direction.MORE_LENIENT.code()))
                .otherwise(val(Direction.UNCHANGED.code()));
    }

    private static Field<Integer> severity(Field<Finding> finding, Field<Sanction> sanction) {
        CaseConditionStep<Integer> severity = case_().when(finding.eq(Finding.NOT_PROVEN), val(NOT_PROVEN));
        for (Sanction each : Sanction.values()) {
            severity = severity.when(sanction.eq(each), val(each.severity()));
        }
        return severity.otherwise(NO_SANCTION);
    }

    private static Condition allowed() {
        return APPEAL.RESULT.in(AppealResult.ALLOWED, AppealResult.ALLOWED_IN_PART);
    }
}
