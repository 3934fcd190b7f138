package org.panelwatch.question.sanctions;

import static org.jooq.Records.mapping;
import static org.panelwatch.question.Measures.awaiting;
import static org.panelwatch.question.Measures.base;
import static org.panelwatch.question.Measures.cases;
import static org.panelwatch.question.Measures.grossMisconduct;
import static org.panelwatch.question.Measures.lesser;
import static org.panelwatch.question.Measures.officers;
import static org.panelwatch.question.Measures.panels;
import static org.panelwatch.release.schema.Tables.APPEAL;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Caveat;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.SourceCount;
import org.panelwatch.question.Behind;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Frame;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.Question;
import org.panelwatch.question.Sources;
import org.panelwatch.question.Stamps;
import org.panelwatch.question.Subject;
import org.panelwatch.release.Release;
import org.panelwatch.release.schema.tables.Hearing;
import org.panelwatch.release.schema.tables.Stage;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Effect;
import org.panelwatch.vocabulary.Sanction;

/** Which lesser sanctions followed gross misconduct, and for how many months the warnings were given. */
public final class LesserSanctionsGiven implements Question {

    /** A sanction was quashed on a challenge and none was put in its place. */
    private static final Coded NO_SANCTION = new NoSanction("none", "No sanction");

    private record NoSanction(String code, String label) implements Coded {}

    /**
     * One sanction of one length.
     *
     * @param sanction nothing where there is known to be none
     * @param months length of a warning; nothing where it is not stated or the sanction is no warning
     * @param n all lesser sanctions
     */
    record Given(@Nullable Sanction sanction, @Nullable Integer months, int count, int panels, long n) {

        Rate rate() {
            return Intervals.wilson(count, n);
        }

        Row row() {
            Rate rate = rate();
            return Row.of(
                    new Cell.Word(sanction == null ? NO_SANCTION : sanction),
                    months == null ? Cell.UNKNOWN : Cell.of(months.longValue()),
                    Cell.of(count),
                    Cell.of(n),
                    Cell.of(rate.value()),
                    Cell.of(rate.low()),
                    Cell.of(rate.high()),
                    Cell.of(panels),
                    Caveat.on(rate));
        }
    }

    @Override
    public String id() {
        return "lesser-sanctions-given";
    }

    @Override
    public String title() {
        return "Which lesser sanctions were given";
    }

    @Override
    public String page() {
        return "/sanctions";
    }

    @Override
    public Optional<Behind> behind(Selection selection) {
        Field<String> sanction = DSL.field("{0}", String.class, DSL.field(STAGE.SANCTION.getQualifiedName()));
        return Optional.of(new Frame(
                cases(),
                STAGE.CASE_ID,
                base(selection).and(lesser(selection.leavers())),
                List.of(DSL.coalesce(sanction, DSL.inline(NO_SANCTION.code()))),
                DSL.noCondition(),
                months -> Optional.of(Frame.is(months().cast(String.class), months))));
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        return release.ask(db -> {
            LesserSanctionsGivenWords words = new LesserSanctionsGivenWords(
                    selection, new SelectionWords(selection, release.forces()), given(db, selection));
            return new Figure(
                    id(),
                    words.title(),
                    words.subtitle(),
                    words.sentence(),
                    new Drawing.Bars("sanction", "months", "count", true),
                    columns(new Subject(selection)),
                    words.given().stream().map(Given::row).toList(),
                    words.notes(
                            allPanels(db, selection), awaitingCases(db, selection), Caution.unplaced(db, selection)),
                    sources(db, selection),
                    Stamps.of(release));
        });
    }

    private static List<Column> columns(Subject subject) {
        return List.of(
                Column.word("sanction", "Sanction"),
                new Column("months", Column.Type.INTEGER, "Length", "months", "No length stated"),
                subject.count("count", "Given"),
                subject.count("n", "All lesser sanctions"),
                Column.fraction("rate", "Share"),
                Column.fraction("low95", "95% interval from"),
                Column.fraction("high95", "to"),
                Column.count("panels", "Panels", "panels"),
                Column.caveat());
    }

    /** The least severe first; shorter before longer, and what has no length last. */
    static List<Given> given(DSLContext db, Selection selection) {
        Field<Integer> months = months();
        Field<Integer> length = DSL.field(DSL.name("months"), Integer.class);
        List<Given> given = db.select(STAGE.SANCTION, months.as(length), officers(), panels(), DSL.inline(0L))
                .from(cases())
                .where(base(selection).and(lesser(selection.leavers())))
                .groupBy(STAGE.SANCTION, length)
                .orderBy(length.asc().nullsLast())
                .fetch(mapping(Given::new));
        long n = given.stream().mapToLong(Given::count).sum();
        return given.stream()
                .map(one -> new Given(one.sanction(), one.months(), one.count(), one.panels(), n))
                .sorted(Comparator.comparingInt(LesserSanctionsGiven::place))
                .toList();
    }

    private static int place(Given given) {
        return given.sanction() == null ? -1 : given.sanction().ordinal();
    }

    /**
     * The months that the hearing gave whose sanction stands: the latest decision up to the one that counts which
     * imposed the sanction, nothing where that is a challenge. A challenge that restores a decision imposes none.
     */
    private static Field<Integer> months() {
        Stage earlier = STAGE.as("imposing");
        Hearing hearing = HEARING.as("imposed");
        return DSL.field(DSL.select(hearing.SANCTION_MONTHS)
                .from(earlier)
                .leftJoin(hearing)
                .on(hearing.HEARING_ID.eq(earlier.DECISION_ID))
                .leftJoin(APPEAL)
                .on(APPEAL.APPEAL_ID.eq(earlier.DECISION_ID))
                .where(
                        earlier.CASE_ID.eq(STAGE.CASE_ID),
                        earlier.ORDINAL.le(STAGE.ORDINAL),
                        earlier.SANCTION.eq(STAGE.SANCTION),
                        hearing.HEARING_ID.isNotNull().or(APPEAL.EFFECT.eq(Effect.SANCTION_SUBSTITUTED)))
                .orderBy(earlier.ORDINAL.desc())
                .limit(1));
    }

    private static int allPanels(DSLContext db, Selection selection) {
        return count(db.select(panels())
                .from(cases())
                .where(base(selection).and(lesser(selection.leavers())))
                .fetchOne(0, Integer.class));
    }

    private static int awaitingCases(DSLContext db, Selection selection) {
        return db.fetchCount(cases(), base(selection).and(awaiting()).and(grossMisconduct()));
    }

    private static int count(@Nullable Integer counted) {
        return counted == null ? 0 : counted;
    }

    private static List<SourceCount> sources(DSLContext db, Selection selection) {
        return Sources.of(
                db,
                cases(),
                base(selection).and(lesser(selection.leavers())),
                HEARING.SOURCE_PUBLISHER,
                HEARING.SOURCE_URL);
    }
}
