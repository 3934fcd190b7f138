package org.panelwatch.question.cases;

import static org.panelwatch.release.schema.Tables.APPEAL;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.Measures;
import org.panelwatch.release.Release;
import org.panelwatch.vocabulary.Force;
import org.panelwatch.vocabulary.ForceKind;
import org.panelwatch.vocabulary.PartialDate;
import org.panelwatch.vocabulary.Source;

/** Finds cases and their journeys. */
public final class Cases {

    private static final String HEARING_KIND = "hearing";

    private Cases() {}

    /** The case that a hearing belongs to, be it the first of the case or a later one. */
    public static Optional<Case> find(Release release, String hearingId) {
        return release.ask(db -> {
            List<Record> stages = stages(
                    db,
                    STAGE.CASE_ID.eq(db.select(STAGE.CASE_ID)
                            .from(STAGE)
                            .where(STAGE.DECISION_ID.eq(hearingId), STAGE.KIND.eq(HEARING_KIND))));
            return stages.isEmpty() ? Optional.empty() : Optional.of(found(release, stages));
        });
    }

    /** The cases of these ids, in the order of the ids; an id without a case is passed over. */
    public static List<Case> all(Release release, List<String> ids) {
        Map<String, List<Record>> stages = release.ask(db -> stages(db, STAGE.CASE_ID.in(ids)).stream()
                .collect(Collectors.groupingBy(stage -> stage.get(STAGE.CASE_ID))));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(stages.get(id)).stream())
                .map(found -> found(release, found))
                .toList();
    }

    private static List<Record> stages(DSLContext db, Condition which) {
        return db.select(STAGE.fields())
                .select(HEARING.fields())
                .select(APPEAL.fields())
                .from(STAGE)
                .leftJoin(HEARING)
                .on(HEARING.HEARING_ID.eq(STAGE.DECISION_ID))
                .leftJoin(APPEAL)
                .on(APPEAL.APPEAL_ID.eq(STAGE.DECISION_ID))
                .where(which)
                .orderBy(STAGE.ORDINAL)
                .fetch(stage -> stage);
    }

    private static Case found(Release release, List<Record> stages) {
        Record first = stages.getFirst();
        String code = first.get(HEARING.FORCE);
        Force force =
                release.forces().find(code).orElseGet(() -> new Force(code, code, ForceKind.TERRITORIAL, null, ""));
        return new Case(
                first.get(STAGE.CASE_ID),
                force,
                first.get(HEARING.RANK),
                first.get(HEARING.CONDUCT),
                stages.stream().map(Cases::step).toList());
    }

    private static Step step(Record stage) {
        Step.Standing after = new Step.Standing(
                stage.get(STAGE.FINDING),
                stage.get(STAGE.SANCTION),
                stage.get(STAGE.STATUS).equals(Measures.AWAITING),
                stage.get(STAGE.SANCTION_NONE));
        return stage.get(STAGE.KIND).equals(HEARING_KIND) ? hearing(stage, after) : appeal(stage, after);
    }

    private static Step hearing(Record stage, Step.Standing after) {
        return new Step.Hearing(
                stage.get(STAGE.DECISION_ID),
                date(stage.get(STAGE.DECIDED_ON)),
                stage.get(HEARING.RECONSIDERS),
                stage.get(HEARING.JOINT_WITH),
                stage.get(HEARING.PANEL_ID),
                stage.get(HEARING.PROCEEDING),
                stage.get(HEARING.CHAIR),
                stage.get(HEARING.RANK),
                stage.get(HEARING.SERVICE_STATUS),
                stage.get(HEARING.CONDUCT),
                stage.get(HEARING.SANCTION_MONTHS),
                stage.get(HEARING.FOUND_THROUGH),
                after,
                new Source(
                        stage.get(HEARING.SOURCE_KIND),
                        stage.get(HEARING.SOURCE_PUBLISHER),
                        stage.get(HEARING.SOURCE_URL),
                        stated(stage.get(HEARING.SOURCE_DATE))),
                stage.get(HEARING.NOTE));
    }

    private static Step appeal(Record stage, Step.Standing after) {
        return new Step.Appeal(
                stage.get(STAGE.DECISION_ID),
                date(stage.get(STAGE.DECIDED_ON)),
                stage.get(APPEAL.CHALLENGES),
                stage.get(APPEAL.FORUM),
                stage.get(APPEAL.BROUGHT_BY),
                stage.get(APPEAL.GROUND),
                stage.get(APPEAL.RESULT),
                stage.get(APPEAL.EFFECT),
                stage.get(APPEAL.SANCTION_AFTER),
                stage.get(APPEAL.CITATION),
                after,
                new Source(
                        stage.get(APPEAL.SOURCE_KIND),
                        stage.get(APPEAL.SOURCE_PUBLISHER),
                        stage.get(APPEAL.SOURCE_URL),
                        stated(stage.get(APPEAL.SOURCE_DATE))),
                stage.get(APPEAL.NOTE));
    }

    static PartialDate date(String stated) {
        return PartialDate.parse(stated).orElseThrow();
    }

    private static @Nullable PartialDate stated(@Nullable String date) {
        return date == null ? null : date(date);
    }
}
