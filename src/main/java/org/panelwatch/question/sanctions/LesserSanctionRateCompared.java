package org.panelwatch.question.sanctions;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.grouping;
import static org.jooq.impl.DSL.groupingSets;
import static org.panelwatch.question.Measures.awaiting;
import static org.panelwatch.question.Measures.base;
import static org.panelwatch.question.Measures.cases;
import static org.panelwatch.question.Measures.decided;
import static org.panelwatch.question.Measures.former;
import static org.panelwatch.question.Measures.fromWatchdog;
import static org.panelwatch.question.Measures.grossMisconduct;
import static org.panelwatch.question.Measures.inRate;
import static org.panelwatch.question.Measures.lesser;
import static org.panelwatch.question.Measures.officers;
import static org.panelwatch.question.Measures.panels;
import static org.panelwatch.question.Measures.sanctionKnown;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.question.Behind;
import org.panelwatch.question.BySource;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Dimensions;
import org.panelwatch.question.Frame;
import org.panelwatch.question.Question;
import org.panelwatch.question.Sources;
import org.panelwatch.question.Stamps;
import org.panelwatch.question.Subject;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Forces;

/** How often gross misconduct ended in less than dismissal, by one dimension, or by two as small multiples. */
public final class LesserSanctionRateCompared implements Question {

    /**
     * One group's counts.
     *
     * @param group nothing where the source does not say
     * @param panel the second dimension; nothing where the source does not say, or where there is none
     * @param all whether it is the sum of all groups
     * @param panels panels that decided the officers of {@code counts.n()}
     * @param formerLesser former officers among the lesser sanctions
     * @param unstated gross misconduct without a stated sanction, beside {@code n}
     * @param awaiting gross misconduct awaiting a fresh decision, beside {@code n}
     */
    record Group(
            @Nullable Coded group,
            @Nullable Coded panel,
            boolean all,
            BySource counts,
            int panels,
            int formerLesser,
            int unstated,
            int awaiting) {

        static final Group NONE = new Group(null, null, true, BySource.NONE, 0, 0, 0, 0);

        Row row(boolean withPanel) {
            return withPanel
                    ? RateCells.row(counts.rate(), panels, Cell.of(group), Cell.of(panel))
                    : RateCells.row(counts.rate(), panels, Cell.of(group));
        }
    }

    /** What is compared by what: {@code by}, and {@code compare} where it names another dimension of cases. */
    record Axes(Dimension by, @Nullable Dimension compare) {

        static Axes of(Selection selection) {
            Dimension by = Optional.ofNullable(selection.by())
                    .filter(Dimensions.OF_CASES::contains)
                    .orElse(Dimensions.OF_CASES.getFirst());
            return new Axes(
                    by,
                    Optional.ofNullable(selection.compare())
                            .filter(Dimensions.OF_CASES::contains)
                            .filter(compare -> compare != by)
                            .orElse(null));
        }

        List<Field<String>> codes(Selection selection) {
            return Stream.of(Optional.of(by), Optional.ofNullable(compare))
                    .flatMap(Optional::stream)
                    .map(dimension -> Dimensions.code(dimension, selection, false))
                    .toList();
        }

        @Nullable
        String panel() {
            return compare == null ? null : compare.code();
        }

        List<Column> columns(Subject subject) {
            Stream<Column> words = compare == null
                    ? Stream.of(Column.word(by.code(), by.label()))
                    : Stream.of(Column.word(by.code(), by.label()), Column.word(compare.code(), compare.label()));
            return Stream.concat(
                            words,
                            Stream.of(
                                    subject.count("lesser", "Less than dismissal"),
                                    subject.count("n", "Gross misconduct found"),
                                    Column.fraction("rate", "Share"),
                                    Column.fraction("low95", "95% interval from"),
                                    Column.fraction("high95", "to"),
                                    Column.count("panels", "Panels", "panels"),
                                    Column.caveat()))
                    .toList();
        }
    }

    @Override
    public String id() {
        return "lesser-sanction-rate-compared";
    }

    @Override
    public String title() {
        return "How often gross misconduct ended in less than dismissal, compared";
    }

    @Override
    public String page() {
        return "/sanctions";
    }

    @Override
    public List<Dimension> dimensions() {
        return Dimensions.OF_CASES;
    }

    @Override
    public List<Dimension> splits() {
        return Dimensions.OF_CASES;
    }

    @Override
    public Optional<Behind> behind(Selection selection) {
        return Optional.of(new Frame(
                cases(),
                STAGE.CASE_ID,
                base(selection),
                Axes.of(selection).codes(selection),
                inRate(),
                Frame.part("lesser", lesser(selection.leavers()))));
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        Axes axes = Axes.of(selection);
        return release.ask(db -> {
            LesserSanctionGroups groups = new LesserSanctionGroups(axes, groups(db, selection, axes, release.forces()));
            LesserSanctionComparedWords words =
                    new LesserSanctionComparedWords(selection, new SelectionWords(selection, release.forces()), groups);
            return new Figure(
                    id(),
                    words.title(),
                    words.subtitle(),
                    words.sentence(),
                    new Drawing.RatesCompared(axes.by().code(), "lesser", axes.panel()),
                    axes.columns(new Subject(selection)),
                    groups.each().stream()
                            .map(group -> group.row(axes.compare() != null))
                            .toList(),
                    words.notes(Caution.unplaced(db, selection)),
                    Sources.of(
                            db, cases(), base(selection).and(inRate()), HEARING.SOURCE_PUBLISHER, HEARING.SOURCE_URL),
                    Stamps.of(release));
        });
    }

    /** Every group, and the sum of all. */
    static List<Group> groups(DSLContext db, Selection selection, Axes axes, Forces forces) {
        Field<String> by = Dimensions.column(axes.by(), selection, false);
        Field<String> panel =
                axes.compare() == null ? castNull(String.class) : Dimensions.column(axes.compare(), selection, false);
        Field<?>[] each = axes.compare() == null ? new Field<?>[] {by} : new Field<?>[] {by, panel};
        return db.select(
                        by,
                        panel,
                        grouping(by).eq(1),
                        officers().filterWhere(lesser(selection.leavers())),
                        officers().filterWhere(inRate()),
                        officers().filterWhere(lesser(selection.leavers()).and(fromWatchdog())),
                        officers().filterWhere(inRate().and(fromWatchdog())),
                        panels().filterWhere(inRate()),
                        officers().filterWhere(lesser(selection.leavers()).and(former())),
                        officers().filterWhere(decided().and(grossMisconduct()).andNot(sanctionKnown())),
                        officers().filterWhere(awaiting().and(grossMisconduct())))
                .from(cases())
                .where(base(selection))
                .groupBy(groupingSets(each, new Field<?>[0]))
                .fetch(mapping((group, of, all, hits, n, theirHits, theirs, panels, left, unstated, open) -> new Group(
                        Dimensions.word(axes.by(), group, forces),
                        axes.compare() == null ? null : Dimensions.word(axes.compare(), of, forces),
                        all,
                        new BySource(hits, n, theirHits, theirs),
                        panels,
                        left,
                        unstated,
                        open)));
    }
}
