package org.panelwatch.question.coverage;

import static org.panelwatch.release.schema.Tables.OFFICIAL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Unit;
import org.panelwatch.selection.YearKind;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Counted;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Measure;
import org.panelwatch.vocabulary.Proceeding;
import org.panelwatch.vocabulary.Series;
import org.panelwatch.vocabulary.Worker;

/**
 * A published count of people referred to proceedings in a year ending 31 March, beside which the reported decisions of
 * the same year can be looked at. It counts referrals in finalised cases, not decisions: the two make no rate.
 *
 * @param definition who and what the publisher counted
 */
record OfficialCount(long value, String definition, String publisher, String url) {

    private static final String WHOLE_AREA = "england_and_wales";
    private static final String ALL = "all";

    /** The official counts that are comparable with a selection, by the year in which their period ends. */
    static Map<Integer, OfficialCount> byYear(DSLContext db, Selection selection) {
        Optional<String> proceeding = proceeding(selection);
        Map<Integer, OfficialCount> counts = new TreeMap<>();
        if (proceeding.isEmpty()) {
            return counts;
        }
        Worker worker = selection.includes(Include.STAFF) ? Worker.ALL : Worker.OFFICERS;
        db.select(OFFICIAL.PERIOD_TO, OFFICIAL.VALUE, OFFICIAL.SOURCE_PUBLISHER, OFFICIAL.SOURCE_URL)
                .from(OFFICIAL)
                .where(referred(worker, proceeding.get()))
                .orderBy(OFFICIAL.EDITION.asc().nullsFirst())
                .forEach(row -> counts.put(
                        row.get(OFFICIAL.PERIOD_TO).getYear(),
                        new OfficialCount(
                                row.get(OFFICIAL.VALUE).longValueExact(),
                                definition(worker, proceeding.get(), row.get(OFFICIAL.SOURCE_PUBLISHER)),
                                row.get(OFFICIAL.SOURCE_PUBLISHER),
                                row.get(OFFICIAL.SOURCE_URL))));
        return counts;
    }

    /** The kind of proceeding counted; nothing where the official series knows no such selection. */
    private static Optional<String> proceeding(Selection selection) {
        boolean otherwiseFiltered =
                !selection.with(Criterion.PROCEEDING, List.of()).codes().isEmpty();
        List<String> chosen = List.copyOf(selection.codes(Criterion.PROCEEDING));
        if (otherwiseFiltered
                || selection.year() == YearKind.CALENDAR
                || selection.unit() == Unit.PANEL
                || selection.asOf() != null
                || chosen.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(chosen.isEmpty() ? ALL : chosen.getFirst());
    }

    private static Condition referred(Worker worker, String proceeding) {
        return OFFICIAL.SERIES
                .eq(Series.HOME_OFFICE_MISCONDUCT)
                .and(OFFICIAL.AREA.eq(WHOLE_AREA))
                .and(OFFICIAL.STAGE.eq("referred"))
                .and(OFFICIAL.PROCEEDING.eq(proceeding))
                .and(OFFICIAL.WORKER.eq(worker))
                .and(OFFICIAL.COUNTED.eq(Counted.OFFICERS))
                .and(OFFICIAL.MEASURE.eq(Measure.COUNT))
                .and(OFFICIAL.BREAKDOWN.isNull())
                .and(OFFICIAL.OUTCOME.isNull())
                .and(OFFICIAL.FINDING.isNull().or(OFFICIAL.FINDING.eq(ALL)))
                .and(wholeYear());
    }

    /** From 1 April to 31 March. */
    private static Condition wholeYear() {
        return DSL.month(OFFICIAL.PERIOD_TO)
                .eq(3)
                .and(DSL.day(OFFICIAL.PERIOD_TO).eq(31))
                .and(OFFICIAL.PERIOD_FROM.eq(DSL.field(
                        "cast({0} as date) - interval 1 year + interval 1 day",
                        OFFICIAL.PERIOD_FROM.getDataType(), OFFICIAL.PERIOD_TO)));
    }

    private static String definition(Worker worker, String proceeding, String publisher) {
        String kind = proceeding.equals(ALL)
                ? "formal proceedings of any kind"
                : Coded.parse(Proceeding.class, proceeding)
                        .map(word -> "a " + English.lower(word.label()))
                        .orElse(proceeding);
        return "%s referred to %s, in cases finalised in the year, the 43 territorial forces (%s)"
                .formatted(worker.label(), kind.replace("a accelerated", "an accelerated"), publisher);
    }
}
