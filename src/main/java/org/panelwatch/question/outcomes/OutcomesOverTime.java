package org.panelwatch.question.outcomes;

import static org.jooq.Records.mapping;
import static org.panelwatch.question.Measures.AWAITING;
import static org.panelwatch.question.Measures.base;
import static org.panelwatch.question.Measures.cases;
import static org.panelwatch.question.Measures.decided;
import static org.panelwatch.question.Measures.officers;
import static org.panelwatch.question.Measures.year;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.SourceCount;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Question;
import org.panelwatch.question.Sources;
import org.panelwatch.question.Stamps;
import org.panelwatch.question.Subject;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.Show;
import org.panelwatch.selection.Unit;
import org.panelwatch.selection.YearKind;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Outcome;
import org.panelwatch.vocabulary.Sanction;

/** What panels decided, finding and sanction, by year of the first decision. */
public final class OutcomesOverTime implements Question {

    private static List<Column> columns(Subject subject) {
        return List.of(
                subject.year(),
                Column.word("finding", "Finding"),
                Column.word("outcome", "Outcome"),
                subject.count("count", subject.selection().unit() == Unit.OFFICER ? "Officers" : "Panels"),
                subject.count("n", "All of the year"),
                Column.fraction("rate", "Share"),
                Column.fraction("low95", "95% interval from"),
                Column.fraction("high95", "to"),
                Column.count("panels", "Panels", "panels"),
                Column.caveat());
    }

    /** Officers of one year with one finding and sanction before one panel; undecided ones await a fresh decision. */
    record Decisions(
            int year, Finding finding, @Nullable Sanction sanction, boolean none, String status, String panel, int n) {

        boolean decided() {
            return !status.equals(AWAITING);
        }

        Outcome outcome() {
            return Outcome.of(finding, none && finding.proven() ? Sanction.NO_FURTHER_ACTION : sanction);
        }
    }

    @Override
    public String id() {
        return "outcomes-over-time";
    }

    @Override
    public String title() {
        return "What panels decided, over time";
    }

    @Override
    public String page() {
        return "/outcomes";
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        return release.ask(db -> {
            OutcomeTable table = new OutcomeTable(decisions(db, selection));
            OutcomeWords words = new OutcomeWords(selection, new SelectionWords(selection, release.forces()), table);
            return new Figure(
                    id(),
                    words.title(),
                    words.subtitle(),
                    words.sentence(),
                    new Drawing.StackedOverTime(
                            "year",
                            "outcome",
                            selection.show() == Show.SHARE ? "rate" : "count",
                            selection.year() == YearKind.FINANCIAL),
                    columns(new Subject(selection)),
                    table.rows(),
                    words.notes(Caution.unplaced(db, selection)),
                    sources(db, selection),
                    Stamps.of(release));
        });
    }

    static List<Decisions> decisions(DSLContext db, Selection selection) {
        return db.select(
                        year(selection),
                        STAGE.FINDING,
                        STAGE.SANCTION,
                        STAGE.SANCTION_NONE,
                        STAGE.STATUS,
                        HEARING.PANEL_ID,
                        officers())
                .from(cases())
                .where(base(selection))
                .groupBy(
                        year(selection),
                        STAGE.FINDING,
                        STAGE.SANCTION,
                        STAGE.SANCTION_NONE,
                        STAGE.STATUS,
                        HEARING.PANEL_ID)
                .orderBy(year(selection), HEARING.PANEL_ID)
                .fetch(mapping(Decisions::new));
    }

    private static List<SourceCount> sources(DSLContext db, Selection selection) {
        return Sources.of(db, cases(), base(selection).and(decided()), HEARING.SOURCE_PUBLISHER, HEARING.SOURCE_URL);
    }
}
