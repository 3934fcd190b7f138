package org.panelwatch.release;

import static org.jooq.impl.DSL.select;
import static org.panelwatch.release.schema.Tables.APPEAL;
import static org.panelwatch.release.schema.Tables.HEARING;

import java.util.List;
import org.jooq.DSLContext;
import org.panelwatch.vocabulary.PartialDate;

/** The decisions that belong to longer chains, read back from the tables they were loaded into. */
record LoadedDecisions(DSLContext sql) {

    /** The hearings that are challenged, decided again, or decide again. */
    List<Decision.AtHearing> linkedHearings() {
        return sql.select(
                        HEARING.HEARING_ID,
                        HEARING.DECIDED_ON,
                        HEARING.RECONSIDERS,
                        HEARING.FINDING,
                        HEARING.SANCTION,
                        HEARING.SERVICE_STATUS,
                        HEARING.JOINT_WITH)
                .from(HEARING)
                .where(HEARING.RECONSIDERS.isNotNull())
                .or(HEARING.HEARING_ID.in(select(APPEAL.CHALLENGES).from(APPEAL)))
                .or(HEARING.HEARING_ID.in(
                        select(HEARING.RECONSIDERS).from(HEARING).where(HEARING.RECONSIDERS.isNotNull())))
                .fetch(row -> new Decision.AtHearing(
                        row.value1(),
                        stated(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    List<Decision.OnAppeal> appeals() {
        return sql.select(
                        APPEAL.APPEAL_ID,
                        APPEAL.DECIDED_ON,
                        APPEAL.CHALLENGES,
                        APPEAL.FORUM,
                        APPEAL.CITATION,
                        APPEAL.RESULT,
                        APPEAL.EFFECT,
                        APPEAL.SANCTION_AFTER)
                .from(APPEAL)
                .fetch(row -> new Decision.OnAppeal(
                        row.value1(),
                        stated(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8() == null ? null : Imposed.parse(row.value8())));
    }

    private static PartialDate stated(String date) {
        return PartialDate.parse(date).orElseThrow(() -> new IllegalStateException("'" + date + "' is not a date"));
    }
}
