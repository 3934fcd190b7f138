package org.panelwatch.question.cases;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.panelwatch.question.Measures.cases;
import static org.panelwatch.release.schema.Tables.APPEAL;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.SourceCount;
import org.panelwatch.question.Sources;
import org.panelwatch.release.schema.tables.Hearing;
import org.panelwatch.release.schema.tables.Stage;

/** The pages that state the decisions of cases, first and later ones. */
final class CaseSources {

    private static final Stage DECISION = STAGE.as("decision");
    private static final Hearing HELD = HEARING.as("held");

    private CaseSources() {}

    /**
     * @param which a condition on {@code Measures.cases()}
     * @param asOf decisions that count from later days are left out; nothing for today
     */
    static List<SourceCount> of(DSLContext db, Condition which, @Nullable LocalDate asOf) {
        return Sources.of(
                db,
                DECISION.leftJoin(HELD)
                        .on(HELD.HEARING_ID.eq(DECISION.DECISION_ID))
                        .leftJoin(APPEAL)
                        .on(APPEAL.APPEAL_ID.eq(DECISION.DECISION_ID)),
                DECISION.CASE_ID
                        .in(select(STAGE.CASE_ID).from(cases()).where(which))
                        .and(asOf == null ? noCondition() : DECISION.COUNTS_FROM.le(asOf)),
                coalesce(HELD.SOURCE_PUBLISHER, APPEAL.SOURCE_PUBLISHER),
                coalesce(HELD.SOURCE_URL, APPEAL.SOURCE_URL));
    }
}
