package org.panelwatch.question.cases;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.panelwatch.question.Measures.base;
import static org.panelwatch.question.Measures.cases;
import static org.panelwatch.release.schema.Tables.APPEAL;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.Behind;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Dimensions;
import org.panelwatch.question.Frame;
import org.panelwatch.question.Measures;
import org.panelwatch.question.Question;
import org.panelwatch.question.Stamps;
import org.panelwatch.question.cases.FinalCases.FinalCase;
import org.panelwatch.release.Release;
import org.panelwatch.release.schema.tables.Stage;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.Unit;
import org.panelwatch.vocabulary.Forces;

/** How many days lie between the first and the final decision of challenged cases. */
public final class TimeToFinal implements Question {

    private static final Stage END = STAGE.as("ending");

    @Override
    public String id() {
        return "time-to-final";
    }

    @Override
    public String title() {
        return "From the first to the final decision, in days";
    }

    @Override
    public String page() {
        return "/appeals";
    }

    @Override
    public Optional<Behind> behind(Selection asked) {
        Selection selection = followed(asked);
        return Optional.of(new Frame(
                cases().join(END).on(END.CASE_ID.eq(STAGE.CASE_ID)).and(Measures.last(END, selection.asOf())),
                STAGE.CASE_ID,
                which(selection),
                List.of(STAGE.CASE_ID),
                noCondition(),
                part -> Optional.empty()));
    }

    @Override
    public Figure figure(Release release, Selection asked) {
        Selection selection = followed(asked);
        return release.ask(db -> {
            FinalCases found = new FinalCases(challenged(db, selection, release.forces()));
            TimeWords words = new TimeWords(new SelectionWords(selection, release.forces()), found);
            return new Figure(
                    id(),
                    words.title(),
                    words.subtitle(),
                    words.sentence(),
                    new Drawing.Points("days", "outcome", "open", found.quartiles()),
                    columns(),
                    found.each().stream().map(FinalCase::row).toList(),
                    words.notes(Caution.unplaced(db, selection)),
                    CaseSources.of(db, which(selection), selection.asOf()),
                    Stamps.of(release));
        });
    }

    /** Every challenged case however it became known, each for itself. */
    private static Selection followed(Selection asked) {
        Set<Include> include = new TreeSet<>(asked.include());
        include.add(Include.CHALLENGED);
        return asked.with(Basis.FIRST).with(Unit.OFFICER).withInclude(include);
    }

    private static List<Column> columns() {
        return List.of(
                Column.word("case_id", "Case"),
                Column.word("force", "Force"),
                new Column("days", Column.Type.INTEGER, "Days", "days", "Not known to the day"),
                Column.count("decisions", "Decisions", "decisions"),
                Column.word("outcome", "What stands at the end"),
                new Column("open", Column.Type.STRING, "Open", null, ""),
                Column.caveat());
    }

    private static List<FinalCase> challenged(DSLContext db, Selection selection, Forces forces) {
        return db.select(
                        STAGE.CASE_ID,
                        HEARING.FORCE,
                        STAGE.DECIDED_ON,
                        END.DECIDED_ON,
                        END.ORDINAL,
                        END.FINDING,
                        END.SANCTION,
                        END.SANCTION_NONE,
                        END.STATUS)
                .from(cases().join(END).on(END.CASE_ID.eq(STAGE.CASE_ID)).and(Measures.last(END, selection.asOf())))
                .where(which(selection))
                .fetch(one -> new FinalCase(
                        one.get(STAGE.CASE_ID),
                        Dimensions.word(Dimension.FORCE, one.get(HEARING.FORCE), forces),
                        Cases.date(one.get(STAGE.DECIDED_ON)),
                        Cases.date(one.get(END.DECIDED_ON)),
                        one.get(END.ORDINAL),
                        new OutcomeFlow.Stands(
                                one.get(END.FINDING),
                                one.get(END.SANCTION),
                                one.get(END.SANCTION_NONE),
                                one.get(END.STATUS))));
    }

    private static Condition which(Selection selection) {
        return base(selection)
                .and(exists(selectOne()
                        .from(APPEAL)
                        .where(
                                APPEAL.CASE_ID.eq(STAGE.CASE_ID),
                                selection.asOf() == null ? noCondition() : APPEAL.DECIDED_TO.le(selection.asOf()))));
    }
}
