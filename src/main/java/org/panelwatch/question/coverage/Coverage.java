package org.panelwatch.question.coverage;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.grouping;
import static org.jooq.impl.DSL.rollup;
import static org.panelwatch.question.Measures.awaiting;
import static org.panelwatch.question.Measures.base;
import static org.panelwatch.question.Measures.cases;
import static org.panelwatch.question.Measures.fromWatchdog;
import static org.panelwatch.question.Measures.officers;
import static org.panelwatch.question.Measures.panels;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.AggregateFilterStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.SourceCount;
import org.panelwatch.question.Behind;
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
import org.panelwatch.vocabulary.PartialDate.Precision;

/** How many decisions the data hold, by year or group, how exactly they are dated, and what was counted officially. */
public final class Coverage implements Question {

    private static final List<Dimension> DIMENSIONS = Stream.concat(
                    Stream.of(Dimension.YEAR), Dimensions.OF_CASES.stream())
            .toList();

    /**
     * The decisions of one year or group.
     *
     * @param group nothing where the source does not say
     * @param all whether it is the sum of all groups
     * @param awaiting cases among {@code count} in which a fresh decision is awaited
     */
    record Group(
            @Nullable Coded group,
            boolean all,
            int count,
            int panels,
            int toTheDay,
            int toTheMonth,
            int toTheYear,
            int watchdog,
            int awaiting) {

        Row row(Optional<OfficialCount> official) {
            return Row.of(
                    Cell.of(group),
                    Cell.of(count),
                    Cell.of(panels),
                    Cell.of(toTheDay),
                    Cell.of(toTheMonth),
                    Cell.of(toTheYear),
                    Cell.of(watchdog),
                    official.map(OfficialCount::value).map(Cell::of).orElse(Cell.UNKNOWN),
                    Cell.of(official.map(OfficialCount::definition).orElse(null)),
                    official.isPresent() ? Cell.of(OfficialCaveat.REFERRALS_NOT_DECISIONS) : Cell.UNKNOWN);
        }
    }

    @Override
    public String id() {
        return "coverage";
    }

    @Override
    public String title() {
        return "How many decisions the data hold";
    }

    @Override
    public String page() {
        return "/data";
    }

    @Override
    public List<Dimension> dimensions() {
        return DIMENSIONS;
    }

    @Override
    public Optional<Behind> behind(Selection selection) {
        return Optional.of(new Frame(
                cases(),
                STAGE.CASE_ID,
                base(selection),
                List.of(Dimensions.code(by(selection), selection, false)),
                DSL.noCondition(),
                Coverage::part));
    }

    private static Optional<Condition> part(String column) {
        return switch (column) {
            case "to_the_day" -> Optional.of(known(Precision.DAY));
            case "to_the_month" -> Optional.of(known(Precision.MONTH));
            case "to_the_year" -> Optional.of(known(Precision.YEAR));
            case "watchdog" -> Optional.of(fromWatchdog());
            default -> Optional.empty();
        };
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        Dimension by = by(selection);
        return release.ask(db -> {
            List<Group> groups = groups(db, selection, by, release.forces());
            Map<Integer, OfficialCount> official =
                    by == Dimension.YEAR ? OfficialCount.byYear(db, selection) : Map.of();
            CoverageWords words =
                    new CoverageWords(selection, new SelectionWords(selection, release.forces()), by, groups, official);
            return new Figure(
                    id(),
                    words.title(),
                    words.subtitle(),
                    words.sentence(),
                    new Drawing.Bars(by.code(), null, "count", false),
                    columns(by, new Subject(selection)),
                    words.each().stream()
                            .map(group -> group.row(words.official(group)))
                            .toList(),
                    words.notes(Caution.unplaced(db, selection)),
                    sources(db, selection, words),
                    Stamps.of(release));
        });
    }

    private static List<Column> columns(Dimension by, Subject subject) {
        return List.of(
                Column.word(by.code(), by == Dimension.YEAR ? subject.year().label() : by.label()),
                subject.count("count", "Reported decisions"),
                Column.count("panels", "Panels", "panels"),
                subject.count("to_the_day", "Known to the day"),
                subject.count("to_the_month", "To the month"),
                subject.count("to_the_year", "To the year only"),
                subject.count("watchdog", "Reported by the watchdog"),
                new Column("official", Column.Type.INTEGER, "Official count", "people", "None comparable"),
                new Column("official_definition", Column.Type.STRING, "What the official count counts", null, ""),
                Column.caveat());
    }

    /** Years in their order, other groups with most decisions first; and the sum of all, last. */
    static List<Group> groups(DSLContext db, Selection selection, Dimension by, Forces forces) {
        Field<String> group = Dimensions.column(by, selection, false);
        Field<Integer> sum = grouping(group);
        List<OrderField<?>> order = new ArrayList<>(List.of(sum));
        if (by != Dimension.YEAR) {
            order.add(officers().desc());
        }
        order.add(group.asc().nullsLast());
        return db.select(
                        group,
                        sum.eq(1),
                        officers(),
                        panels(),
                        dated(Precision.DAY),
                        dated(Precision.MONTH),
                        dated(Precision.YEAR),
                        officers().filterWhere(fromWatchdog()),
                        officers().filterWhere(awaiting()))
                .from(cases())
                .where(base(selection))
                .groupBy(rollup(group))
                .orderBy(order)
                .fetch(mapping((value, all, count, panels, day, month, year, watchdog, awaiting) -> new Group(
                        Dimensions.word(by, value, forces), all, count, panels, day, month, year, watchdog, awaiting)));
    }

    private static Field<Integer> dated(Precision precision) {
        AggregateFilterStep<Integer> officers = officers();
        return officers.filterWhere(known(precision));
    }

    private static Condition known(Precision precision) {
        return HEARING.DECIDED_PRECISION.eq(precision);
    }

    private static Dimension by(Selection selection) {
        return Optional.ofNullable(selection.by()).filter(DIMENSIONS::contains).orElse(Dimension.YEAR);
    }

    private static List<SourceCount> sources(DSLContext db, Selection selection, CoverageWords words) {
        List<SourceCount> reported =
                Sources.of(db, cases(), base(selection), HEARING.SOURCE_PUBLISHER, HEARING.SOURCE_URL);
        Stream<SourceCount> official = words.each().stream()
                .flatMap(group -> words.official(group).stream())
                .map(count -> new SourceCount(count.publisher(), count.url(), 1));
        return Stream.concat(reported.stream(), official).toList();
    }
}
