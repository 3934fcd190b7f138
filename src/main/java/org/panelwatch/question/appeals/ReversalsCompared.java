package org.panelwatch.question.appeals;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.grouping;
import static org.jooq.impl.DSL.rollup;
import static org.panelwatch.question.Measures.challengeBase;
import static org.panelwatch.question.Measures.challenges;
import static org.panelwatch.release.schema.Tables.APPEAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
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
import org.panelwatch.question.Dimensions;
import org.panelwatch.question.Frame;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.Question;
import org.panelwatch.question.Sources;
import org.panelwatch.question.Stamps;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.AppealResult;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Forces;

/** How often decided challenges succeeded, by forum, by who brought them, by ground, year, force or conduct. */
public final class ReversalsCompared implements Question {

    private static final List<Dimension> DIMENSIONS = Dimensions.OF_CHALLENGES;

    /**
     * The challenges of one group, such as a forum.
     *
     * @param group nothing where the source does not say
     * @param all whether it is the sum of all groups
     * @param decisions decided challenges, those on several officers counted once
     */
    record Group(@Nullable Coded group, boolean all, int allowed, int n, int decisions, int withdrawn) {

        Rate rate() {
            return Intervals.wilson(allowed, n);
        }

        Row row() {
            Rate rate = rate();
            return Row.of(
                    Cell.of(group),
                    Cell.of(allowed),
                    Cell.of(n),
                    Cell.of(rate.value()),
                    Cell.of(rate.low()),
                    Cell.of(rate.high()),
                    Cell.of(decisions),
                    Caveat.on(rate));
        }
    }

    @Override
    public String id() {
        return "reversals-compared";
    }

    @Override
    public String title() {
        return "How often challenges succeed, compared";
    }

    @Override
    public String page() {
        return "/appeals";
    }

    @Override
    public List<Dimension> dimensions() {
        return DIMENSIONS;
    }

    @Override
    public Optional<Behind> behind(Selection selection) {
        return Optional.of(new Frame(
                challenges(),
                APPEAL.CASE_ID,
                challengeBase(selection),
                List.of(Dimensions.code(by(selection), selection, true)),
                decided(),
                Frame.part("allowed", allowed())));
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        Dimension by = by(selection);
        return release.ask(db -> {
            List<Group> groups = groups(db, selection, by, release.forces());
            ChallengeWords shared = new ChallengeWords(selection, new SelectionWords(selection, release.forces()));
            ReversalWords words = new ReversalWords(shared, by, groups);
            return new Figure(
                    id(),
                    words.title(),
                    words.subtitle(),
                    words.sentence(),
                    new Drawing.RatesCompared(by.code(), "allowed", null),
                    columns(shared.column(by)),
                    words.compared().stream().map(Group::row).toList(),
                    words.notes(db),
                    sources(db, selection),
                    Stamps.of(release));
        });
    }

    private static List<Column> columns(Column group) {
        return List.of(
                group,
                Column.count("allowed", "Allowed, wholly or in part", "officers"),
                Column.count("n", "Decided challenges", "officers"),
                Column.fraction("rate", "Share"),
                Column.fraction("low95", "95% interval from"),
                Column.fraction("high95", "to"),
                Column.count("decisions", "Decisions", "decisions"),
                Column.caveat());
    }

    /** Every group, most decided challenges first, or year by year, and the sum of all. */
    static List<Group> groups(DSLContext db, Selection selection, Dimension by, Forces forces) {
        Field<String> group = Dimensions.column(by, selection, true);
        Field<Integer> sum = grouping(group);
        Field<Integer> n = count().filterWhere(decided());
        return new ArrayList<>(db.select(
                        group,
                        sum.eq(1),
                        count().filterWhere(allowed()),
                        n,
                        countDistinct(APPEAL.DECISION_ID).filterWhere(decided()),
                        count().filterWhere(APPEAL.RESULT.eq(AppealResult.WITHDRAWN)))
                .from(challenges())
                .where(challengeBase(selection))
                .groupBy(rollup(group))
                .orderBy(
                        sum,
                        by == Dimension.YEAR ? group.asc() : n.desc(),
                        group.asc().nullsLast())
                .fetch(mapping((value, all, allowed, decided, decisions, withdrawn) ->
                        new Group(Dimensions.word(by, value, forces), all, allowed, decided, decisions, withdrawn))));
    }

    private static Dimension by(Selection selection) {
        return Optional.ofNullable(selection.by()).filter(DIMENSIONS::contains).orElse(Dimension.FORUM);
    }

    private static Condition allowed() {
        return APPEAL.RESULT.in(AppealResult.ALLOWED, AppealResult.ALLOWED_IN_PART);
    }

    private static Condition decided() {
        return APPEAL.RESULT.ne(AppealResult.WITHDRAWN);
    }

    private static List<SourceCount> sources(DSLContext db, Selection selection) {
        return Sources.of(
                db, challenges(), challengeBase(selection).and(decided()), APPEAL.SOURCE_PUBLISHER, APPEAL.SOURCE_URL);
    }
}
