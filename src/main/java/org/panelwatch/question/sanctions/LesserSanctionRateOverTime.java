package org.panelwatch.question.sanctions;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.rollup;
import static org.panelwatch.question.Measures.awaiting;
import static org.panelwatch.question.Measures.cases;
import static org.panelwatch.question.Measures.decided;
import static org.panelwatch.question.Measures.former;
import static org.panelwatch.question.Measures.fromWatchdog;
import static org.panelwatch.question.Measures.grossMisconduct;
import static org.panelwatch.question.Measures.inRate;
import static org.panelwatch.question.Measures.inYears;
import static org.panelwatch.question.Measures.lesser;
import static org.panelwatch.question.Measures.officers;
import static org.panelwatch.question.Measures.panels;
import static org.panelwatch.question.Measures.sanctionKnown;
import static org.panelwatch.question.Measures.year;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.SourceCount;
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
import org.panelwatch.selection.YearKind;

/** How often gross misconduct ended in less than dismissal, by year of the first decision, whole or group by group. */
public final class LesserSanctionRateOverTime implements Question {

    private static List<Column> columns(Subject subject) {
        return List.of(
                subject.year(),
                subject.count("lesser", "Less than dismissal"),
                subject.count("n", "Gross misconduct found"),
                Column.fraction("rate", "Share"),
                Column.fraction("low95", "95% interval from"),
                Column.fraction("high95", "to"),
                Column.count("panels", "Panels", "panels"),
                Column.caveat());
    }

    /**
     * One year's counts.
     *
     * @param year nothing for the sum of all years
     * @param formerLesser former officers among {@code lesser}
     * @param watchdog decisions among {@code n} that the watchdog reported, {@code watchdogLesser} of them lesser
     * @param unstated gross misconduct without a stated sanction, beside {@code n}
     * @param awaiting gross misconduct awaiting a fresh decision, beside {@code n}
     */
    record Year(
            @Nullable Integer year,
            int lesser,
            int n,
            int panels,
            int formerLesser,
            int watchdog,
            int watchdogLesser,
            int unstated,
            int awaiting) {

        BySource counts() {
            return new BySource(lesser, n, watchdogLesser, watchdog);
        }

        Rate rate() {
            return counts().rate();
        }

        Row row() {
            return RateCells.row(rate(), panels, year == null ? Cell.UNKNOWN : Cell.of(year.longValue()));
        }
    }

    @Override
    public String id() {
        return "lesser-sanction-rate-over-time";
    }

    @Override
    public String title() {
        return "How often gross misconduct ended in less than dismissal, over time";
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
                inYears(selection),
                Stream.concat(
                                LesserSanctionPanels.split(selection).stream()
                                        .map(split -> Dimensions.code(split, selection, false)),
                                Stream.of(year(selection).cast(String.class)))
                        .toList(),
                inRate(),
                Frame.part("lesser", lesser(selection.leavers()))));
    }

    @Override
    public List<Dimension> splits() {
        return Dimensions.OF_CASES;
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        return LesserSanctionPanels.split(selection)
                .map(split -> inPanels(release, selection, split))
                .orElseGet(() -> whole(release, selection));
    }

    private Figure inPanels(Release release, Selection selection, Dimension split) {
        return release.ask(db -> {
            LesserSanctionPanels panels = LesserSanctionPanels.of(db, selection, split, release.forces());
            SelectionWords words = new SelectionWords(selection, release.forces());
            LesserSanctionComparedWords compared =
                    new LesserSanctionComparedWords(panels.selection(), words, panels.groups());
            return new Figure(
                    id(),
                    compared.title(),
                    panels.subtitle(words),
                    compared.sentence(),
                    new Drawing.RateOverTime("year", "lesser", selection.year() == YearKind.FINANCIAL, split.code()),
                    panels.columns(columns(new Subject(selection))),
                    panels.rows(),
                    panels.notes(compared.notes(Caution.unplaced(db, selection))),
                    sources(db, selection),
                    Stamps.of(release));
        });
    }

    private Figure whole(Release release, Selection selection) {
        return release.ask(db -> {
            LesserSanctionYears years = new LesserSanctionYears(years(db, selection));
            LesserSanctionWords words =
                    new LesserSanctionWords(selection, new SelectionWords(selection, release.forces()), years);
            return new Figure(
                    id(),
                    words.title(),
                    words.subtitle(),
                    words.sentence(),
                    new Drawing.RateOverTime("year", "lesser", selection.year() == YearKind.FINANCIAL),
                    columns(new Subject(selection)),
                    years.each().stream().map(Year::row).toList(),
                    words.notes(Caution.unplacedInYears(db, selection)),
                    sources(db, selection),
                    Stamps.of(release));
        });
    }

    /** Every year with a decision, and last the sum of all. */
    static List<Year> years(DSLContext db, Selection selection) {
        return db.select(
                        year(selection),
                        officers().filterWhere(lesser(selection.leavers())),
                        officers().filterWhere(inRate()),
                        panels().filterWhere(inRate()),
                        officers().filterWhere(lesser(selection.leavers()).and(former())),
                        officers().filterWhere(inRate().and(fromWatchdog())),
                        officers().filterWhere(lesser(selection.leavers()).and(fromWatchdog())),
                        officers().filterWhere(decided().and(grossMisconduct()).andNot(sanctionKnown())),
                        officers().filterWhere(awaiting().and(grossMisconduct())))
                .from(cases())
                .where(inYears(selection))
                .groupBy(rollup(year(selection)))
                .orderBy(year(selection).asc().nullsLast())
                .fetch(mapping(Year::new));
    }

    private static List<SourceCount> sources(DSLContext db, Selection selection) {
        return Sources.of(db, cases(), inYears(selection).and(inRate()), HEARING.SOURCE_PUBLISHER, HEARING.SOURCE_URL);
    }
}
