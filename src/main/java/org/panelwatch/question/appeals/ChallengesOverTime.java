package org.panelwatch.question.appeals;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.panelwatch.question.Measures.challengeBase;
import static org.panelwatch.question.Measures.challengeYear;
import static org.panelwatch.question.Measures.challenges;
import static org.panelwatch.release.schema.Tables.APPEAL;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.Behind;
import org.panelwatch.question.Frame;
import org.panelwatch.question.Question;
import org.panelwatch.question.Sources;
import org.panelwatch.question.Stamps;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.Show;
import org.panelwatch.selection.YearKind;
import org.panelwatch.vocabulary.AppealResult;
import org.panelwatch.vocabulary.Coded;

/** How challenges were decided, by year of the challenge's own decision. */
public final class ChallengesOverTime implements Question {

    /**
     * Challenges of one year with one result.
     *
     * @param decisions the decisions they came from
     */
    record Decided(int year, AppealResult result, int count, int decisions) {}

    @Override
    public String id() {
        return "challenges-over-time";
    }

    @Override
    public String title() {
        return "Challenges and how they were decided, over time";
    }

    @Override
    public String page() {
        return "/appeals";
    }

    @Override
    public Optional<Behind> behind(Selection selection) {
        return Optional.of(new Frame(
                challenges(),
                APPEAL.CASE_ID,
                challengeBase(selection),
                List.of(challengeYear(selection).cast(String.class)),
                APPEAL.RESULT.ne(AppealResult.WITHDRAWN),
                code -> Coded.parse(AppealResult.class, code)
                        .filter(AppealResult::decided)
                        .map(APPEAL.RESULT::eq)));
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        return release.ask(db -> {
            ChallengeTable table = new ChallengeTable(results(db, selection));
            ChallengeWords shared = new ChallengeWords(selection, new SelectionWords(selection, release.forces()));
            ChallengesOverTimeWords words = new ChallengesOverTimeWords(shared, table, decisions(db, selection));
            return new Figure(
                    id(),
                    words.title(),
                    words.subtitle(),
                    words.sentence(),
                    new Drawing.StackedOverTime(
                            "year",
                            "result",
                            selection.show() == Show.SHARE ? "rate" : "count",
                            selection.year() == YearKind.FINANCIAL),
                    columns(Column.year(shared.yearLabel())),
                    table.rows(),
                    words.notes(db),
                    Sources.of(
                            db,
                            challenges(),
                            challengeBase(selection).and(APPEAL.RESULT.ne(AppealResult.WITHDRAWN)),
                            APPEAL.SOURCE_PUBLISHER,
                            APPEAL.SOURCE_URL),
                    Stamps.of(release));
        });
    }

    private static List<Column> columns(Column year) {
        return List.of(
                year,
                Column.word("result", "Result"),
                Column.count("count", "Officers", "officers"),
                Column.count("n", "All decided in the year", "officers"),
                Column.fraction("rate", "Share"),
                Column.fraction("low95", "95% interval from"),
                Column.fraction("high95", "to"),
                Column.count("decisions", "Decisions", "decisions"),
                Column.caveat());
    }

    private static List<Decided> results(DSLContext db, Selection selection) {
        return db.select(challengeYear(selection), APPEAL.RESULT, count(), countDistinct(APPEAL.DECISION_ID))
                .from(challenges())
                .where(challengeBase(selection))
                .groupBy(challengeYear(selection), APPEAL.RESULT)
                .orderBy(challengeYear(selection), APPEAL.RESULT)
                .fetch(mapping(Decided::new));
    }

    /** Decisions on several officers counted once, whatever their results. */
    private static int decisions(DSLContext db, Selection selection) {
        return db.fetchCount(db.selectDistinct(APPEAL.DECISION_ID)
                .from(challenges())
                .where(challengeBase(selection).and(APPEAL.RESULT.ne(AppealResult.WITHDRAWN))));
    }
}
