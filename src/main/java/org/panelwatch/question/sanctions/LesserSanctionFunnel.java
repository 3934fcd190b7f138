package org.panelwatch.question.sanctions;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.rollup;
import static org.panelwatch.question.Measures.awaiting;
import static org.panelwatch.question.Measures.base;
import static org.panelwatch.question.Measures.cases;
import static org.panelwatch.question.Measures.fromWatchdog;
import static org.panelwatch.question.Measures.grossMisconduct;
import static org.panelwatch.question.Measures.inRate;
import static org.panelwatch.question.Measures.lesser;
import static org.panelwatch.question.Measures.officers;
import static org.panelwatch.question.Measures.panels;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
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
import org.panelwatch.question.BinomialLimits;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Dimensions;
import org.panelwatch.question.Frame;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.Question;
import org.panelwatch.question.Sources;
import org.panelwatch.question.Stamps;
import org.panelwatch.question.Subject;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.Force;
import org.panelwatch.vocabulary.Forces;

/** The lesser-sanction rate of each force against its number of decisions, with the limits of chance. */
public final class LesserSanctionFunnel implements Question {

    /**
     * The decisions of one force.
     *
     * @param force nothing for the sum of all forces
     * @param watchdog decisions among {@code n} that the watchdog reported, {@code watchdogLesser} of them lesser
     * @param awaiting gross misconduct awaiting a fresh decision, beside {@code n}
     */
    record Point(@Nullable Force force, int lesser, int n, int panels, int watchdog, int watchdogLesser, int awaiting) {

        Rate rate() {
            return Intervals.wilson(lesser, n);
        }

        /** Without what the watchdog reported. */
        Rate others() {
            return Intervals.wilson(lesser - watchdogLesser, n - watchdog);
        }

        Row row(BinomialLimits limits) {
            Rate rate = rate();
            Drawing.Funnel.Limits here = limits.at(n);
            return Row.of(
                    Cell.of(force),
                    Cell.of(lesser),
                    Cell.of(n),
                    Cell.of(rate.value()),
                    Cell.of(rate.low()),
                    Cell.of(rate.high()),
                    Cell.of(here.low95()),
                    Cell.of(here.high95()),
                    Cell.of(here.low998()),
                    Cell.of(here.high998()),
                    Cell.of(limits.place(lesser, n)),
                    Cell.of(panels),
                    Caveat.on(rate));
        }
    }

    @Override
    public String id() {
        return "lesser-sanction-funnel";
    }

    @Override
    public String title() {
        return "How often gross misconduct ended in less than dismissal, forces against chance";
    }

    @Override
    public String page() {
        return "/sanctions";
    }

    @Override
    public Optional<Behind> behind(Selection selection) {
        return Optional.of(new Frame(
                cases(),
                STAGE.CASE_ID,
                base(selection.with(Criterion.FORCE, List.of())),
                List.of(Dimensions.code(Dimension.FORCE, selection, false)),
                inRate(),
                Frame.part("lesser", lesser(selection.leavers()))));
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        Selection everyForce = selection.with(Criterion.FORCE, List.of());
        return release.ask(db -> {
            LesserSanctionForces forces = new LesserSanctionForces(points(db, everyForce, release.forces()));
            LesserSanctionFunnelWords words = new LesserSanctionFunnelWords(
                    everyForce,
                    new SelectionWords(everyForce, release.forces()),
                    forces,
                    selection.codes(Criterion.FORCE).stream()
                            .flatMap(code -> release.forces().find(code).stream())
                            .toList());
            return new Figure(
                    id(),
                    words.title(),
                    words.subtitle(),
                    words.sentence(),
                    new Drawing.Funnel(
                            "force",
                            "lesser",
                            forces.limits().target(),
                            forces.limits().along(forces.denominators()),
                            words.labelled()),
                    columns(new Subject(selection)),
                    forces.each().stream()
                            .map(point -> point.row(forces.limits()))
                            .toList(),
                    words.notes(Caution.unplaced(db, everyForce)),
                    sources(db, everyForce),
                    Stamps.of(release));
        });
    }

    private static List<Column> columns(Subject subject) {
        return List.of(
                Column.word("force", "Force"),
                subject.count("lesser", "Less than dismissal"),
                subject.count("n", "Gross misconduct found"),
                Column.fraction("rate", "Share"),
                Column.fraction("low95", "95% interval from"),
                Column.fraction("high95", "to"),
                Column.fraction("limit_low95", "95% limits from"),
                Column.fraction("limit_high95", "to"),
                Column.fraction("limit_low998", "99.8% limits from"),
                Column.fraction("limit_high998", "to"),
                Column.word("outside", "Against chance"),
                Column.count("panels", "Panels", "panels"),
                Column.caveat());
    }

    /** Every force with a decision, most decisions first and then by code, and last the sum of all. */
    static List<Point> points(DSLContext db, Selection selection, Forces forces) {
        Condition lesser = lesser(selection.leavers());
        return db.select(
                        HEARING.FORCE,
                        officers().filterWhere(lesser),
                        officers().filterWhere(inRate()),
                        panels().filterWhere(inRate()),
                        officers().filterWhere(inRate().and(fromWatchdog())),
                        officers().filterWhere(lesser.and(fromWatchdog())),
                        officers().filterWhere(awaiting().and(grossMisconduct())))
                .from(cases())
                .where(base(selection), HEARING.FORCE.isNotNull())
                .groupBy(rollup(HEARING.FORCE))
                .orderBy(
                        officers().filterWhere(inRate()).desc(),
                        HEARING.FORCE.asc().nullsLast())
                .fetch(mapping((force, hits, n, panels, watchdog, watchdogHits, waits) -> new Point(
                        force == null ? null : forces.find(force).orElse(null),
                        hits,
                        n,
                        panels,
                        watchdog,
                        watchdogHits,
                        waits)));
    }

    private static List<SourceCount> sources(DSLContext db, Selection selection) {
        return Sources.of(db, cases(), base(selection).and(inRate()), HEARING.SOURCE_PUBLISHER, HEARING.SOURCE_URL);
    }
}
