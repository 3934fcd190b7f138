package org.panelwatch.question.official;

import static org.jooq.Records.mapping;
import static org.panelwatch.release.schema.Tables.OFFICIAL;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Cell;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Counted;
import org.panelwatch.vocabulary.Edition;
import org.panelwatch.vocabulary.Measure;
import org.panelwatch.vocabulary.Series;
import org.panelwatch.vocabulary.Worker;

/** One published count, a row of {@code official.csv}. */
record Published(
        Series series,
        String area,
        Span span,
        Worker worker,
        @Nullable String stage,
        @Nullable String proceeding,
        @Nullable String finding,
        @Nullable String outcome,
        @Nullable String breakdown,
        Counted counted,
        BigDecimal value,
        @Nullable Edition edition,
        String publisher,
        String url,
        @Nullable String note) {

    /** The area that is no force. */
    static final String ENGLAND_AND_WALES = "england_and_wales";

    /** What is meant by all parts together. */
    static final String ALL = "all";

    /** The counts of a condition in periods that end in the years chosen; percentages are left to their own counts. */
    static List<Published> counts(DSLContext db, Selection selection, Condition condition) {
        return db.select(
                        OFFICIAL.SERIES,
                        OFFICIAL.AREA,
                        DSL.row(OFFICIAL.PERIOD_START, OFFICIAL.PERIOD_FROM, OFFICIAL.PERIOD_TO)
                                .mapping(Span::new),
                        OFFICIAL.WORKER,
                        OFFICIAL.STAGE,
                        OFFICIAL.PROCEEDING,
                        OFFICIAL.FINDING,
                        OFFICIAL.OUTCOME,
                        OFFICIAL.BREAKDOWN,
                        OFFICIAL.COUNTED,
                        OFFICIAL.VALUE,
                        OFFICIAL.EDITION,
                        OFFICIAL.SOURCE_PUBLISHER,
                        OFFICIAL.SOURCE_URL,
                        OFFICIAL.NOTE)
                .from(OFFICIAL)
                .where(condition)
                .and(OFFICIAL.MEASURE.eq(Measure.COUNT))
                .and(selection.period().condition(DSL.year(OFFICIAL.PERIOD_TO)))
                .orderBy(
                        OFFICIAL.PERIOD_TO,
                        OFFICIAL.PERIOD_FROM,
                        OFFICIAL.AREA,
                        OFFICIAL.SERIES,
                        OFFICIAL.BREAKDOWN.asc().nullsFirst(),
                        OFFICIAL.OUTCOME.asc().nullsFirst(),
                        OFFICIAL.WORKER,
                        OFFICIAL.EDITION.asc().nullsFirst())
                .fetch(mapping(Published::new));
    }

    /** The forces chosen, or else England and Wales. */
    static Condition place(Selection selection) {
        var forces = selection.codes(Criterion.FORCE);
        return forces.isEmpty() ? OFFICIAL.AREA.eq(ENGLAND_AND_WALES) : OFFICIAL.AREA.in(forces);
    }

    /** The value of a dimension of the breakdown ({@code dimension:value} joined by semicolons). */
    Optional<String> split(String dimension) {
        String key = dimension + ":";
        return Optional.ofNullable(breakdown).stream()
                .flatMap(all -> Arrays.stream(all.split(";")))
                .filter(part -> part.startsWith(key))
                .map(part -> part.substring(key.length()))
                .findFirst();
    }

    boolean ofAForce() {
        return !area.equals(ENGLAND_AND_WALES);
    }

    boolean whole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** Unknown where the value is no whole number; the caution then says so. */
    Cell count() {
        return whole() ? Cell.of(value.longValueExact()) : Cell.UNKNOWN;
    }

    long number() {
        return value.longValue();
    }
}
