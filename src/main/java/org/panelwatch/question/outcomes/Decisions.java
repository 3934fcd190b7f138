package org.panelwatch.question.outcomes;

import static org.jooq.Records.mapping;
import static org.panelwatch.question.Measures.AWAITING;
import static org.panelwatch.question.Measures.base;
import static org.panelwatch.question.Measures.cases;
import static org.panelwatch.question.Measures.fromWatchdog;
import static org.panelwatch.question.Measures.officers;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.SourceCount;
import org.panelwatch.question.Behind;
import org.panelwatch.question.BySource;
import org.panelwatch.question.Frame;
import org.panelwatch.question.Measures;
import org.panelwatch.question.Outcomes;
import org.panelwatch.question.Sources;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Outcome;
import org.panelwatch.vocabulary.Sanction;

/**
 * Officers of one group with one finding and sanction before one panel; undecided ones await a fresh decision.
 *
 * @param group a year, or what stands in the column of a dimension; nothing where the source does not say
 * @param watchdog those of {@code n} that the watchdog reported
 */
record Decisions<G>(
        @Nullable G group,
        Finding finding,
        @Nullable Sanction sanction,
        boolean none,
        String status,
        @Nullable String panel,
        int n,
        int watchdog) {

    /** Only those of whom the group is known. */
    static <G> List<Decisions<G>> inYears(DSLContext db, Selection selection, Field<G> year) {
        return fetch(db, Measures.inYears(selection), year);
    }

    static <G> List<Decisions<G>> fetch(DSLContext db, Selection selection, Field<G> group) {
        return fetch(db, base(selection), group);
    }

    private static <G> List<Decisions<G>> fetch(DSLContext db, Condition base, Field<G> group) {
        return db.select(
                        group,
                        STAGE.FINDING,
                        STAGE.SANCTION,
                        STAGE.SANCTION_NONE,
                        STAGE.STATUS,
                        HEARING.PANEL_ID,
                        officers(),
                        officers().filterWhere(fromWatchdog()))
                .from(cases())
                .where(base)
                .groupBy(group, STAGE.FINDING, STAGE.SANCTION, STAGE.SANCTION_NONE, STAGE.STATUS, HEARING.PANEL_ID)
                .orderBy(group, HEARING.PANEL_ID)
                .fetch(mapping(Decisions<G>::new));
    }

    static List<SourceCount> sources(DSLContext db, Selection selection) {
        return Sources.of(
                db, cases(), base(selection).and(Measures.decided()), HEARING.SOURCE_PUBLISHER, HEARING.SOURCE_URL);
    }

    /** The cases that such groups and parts count. @param part the parts that there are, by code */
    static Behind behind(
            Selection selection, Field<String> group, Function<String, Optional<Predicate<Outcome>>> part) {
        return behind(base(selection), group, part);
    }

    /** As {@link #behind(Selection, Field, Function)}, year by year. */
    static Behind behindYears(Selection selection, Function<String, Optional<Predicate<Outcome>>> part) {
        return behind(Measures.inYears(selection), Measures.year(selection).cast(String.class), part);
    }

    private static Behind behind(
            Condition base, Field<String> group, Function<String, Optional<Predicate<Outcome>>> part) {
        return new Frame(
                cases(),
                STAGE.CASE_ID,
                base.and(Measures.decided()),
                List.of(group),
                DSL.noCondition(),
                code -> part.apply(code).map(which -> Outcomes.with(STAGE, which)));
    }

    boolean decided() {
        return !status.equals(AWAITING);
    }

    Outcome outcome() {
        return Outcomes.of(finding, sanction, none);
    }

    static long sum(Collection<? extends Decisions<?>> decisions) {
        return decisions.stream().mapToLong(Decisions::n).sum();
    }

    /** Those with such an outcome, of all. */
    static BySource counts(Collection<? extends Decisions<?>> decisions, Predicate<Outcome> which) {
        return decisions.stream()
                .map(one -> which.test(one.outcome())
                        ? new BySource(one.n(), one.n(), one.watchdog(), one.watchdog())
                        : new BySource(0, one.n(), 0, one.watchdog()))
                .reduce(BySource.NONE, BySource::plus);
    }

    static long panels(Collection<? extends Decisions<?>> decisions) {
        return decisions.stream()
                .map(Decisions::panel)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new))
                .size();
    }
}
