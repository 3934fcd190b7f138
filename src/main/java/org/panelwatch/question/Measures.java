package org.panelwatch.question;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.noCondition;
import static org.panelwatch.release.schema.Tables.APPEAL;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.STAGE;

import org.jooq.AggregateFilterStep;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.TableOnConditionStep;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.FoundThrough;
import org.panelwatch.vocabulary.Rank;
import org.panelwatch.vocabulary.Sanction;
import org.panelwatch.vocabulary.ServiceStatus;
import org.panelwatch.vocabulary.SourceKind;

/** What the questions count, as SQL conditions on a case's stage and first hearing (definitions: methods page). */
public final class Measures {

    /** {@code stage.status} while a fresh decision is awaited. */
    public static final String AWAITING = "awaiting";

    private Measures() {}

    /** Each case: what stands in it, beside its first hearing. */
    public static TableOnConditionStep<Record> cases() {
        return STAGE.join(HEARING).on(HEARING.HEARING_ID.eq(STAGE.CASE_ID));
    }

    /** The cases that a selection asks about, on its basis. Cases known only from a challenge are no part of a rate. */
    public static Condition base(Selection selection) {
        Condition stage = selection.basis() == Basis.FIRST ? STAGE.IS_FIRST.isTrue() : STAGE.IS_LAST.isTrue();
        Condition reported = selection.includes(Include.CHALLENGED)
                ? noCondition()
                : HEARING.FOUND_THROUGH.eq(FoundThrough.HEARING_REPORT);
        return stage.and(reported)
                .and(officers(selection))
                .and(leavers(selection.leavers()))
                .and(selection.onCase(HEARING.DECIDED_YEAR));
    }

    /** Each challenge beside the first hearing of its case. */
    public static TableOnConditionStep<Record> challenges() {
        return APPEAL.join(HEARING).on(HEARING.HEARING_ID.eq(APPEAL.CASE_ID));
    }

    /** The challenges that a selection asks about; the years are those of the challenge's own decision. */
    public static Condition challengeBase(Selection selection) {
        return officers(selection).and(selection.onChallenge(APPEAL.DECIDED_YEAR, APPEAL.SOURCE_KIND));
    }

    /** Officers, special constables included; staff and community support officers only where asked for. */
    public static Condition officers(Selection selection) {
        return selection.includes(Include.STAFF)
                ? noCondition()
                : HEARING.RANK.isNull().or(HEARING.RANK.notIn(Rank.PCSO, Rank.STAFF));
    }

    private static Condition leavers(Leavers leavers) {
        return leavers == Leavers.SERVING_ONLY
                ? STAGE.SERVICE_STATUS.isDistinctFrom(ServiceStatus.FORMER)
                : noCondition();
    }

    /** A decision stands; false while a fresh decision is awaited. */
    public static Condition decided() {
        return STAGE.STATUS.ne(AWAITING);
    }

    public static Condition awaiting() {
        return STAGE.STATUS.eq(AWAITING);
    }

    public static Condition grossMisconduct() {
        return STAGE.FINDING.eq(Finding.GROSS_MISCONDUCT);
    }

    /** The sanction is known, be it that there was none. */
    public static Condition sanctionKnown() {
        return STAGE.SANCTION.isNotNull().or(STAGE.SANCTION_NONE.isTrue());
    }

    /** Gross misconduct with a known sanction: the denominator of the lesser-sanction rate. */
    public static Condition inRate() {
        return decided().and(grossMisconduct()).and(sanctionKnown());
    }

    /** The numerator of the lesser-sanction rate. */
    public static Condition lesser(Leavers leavers) {
        Condition kept = switch (leavers) {
            case COUNTED, SERVING_ONLY ->
                STAGE.SANCTION.notIn(
                        Sanction.DISMISSED, Sanction.WOULD_HAVE_BEEN_DISMISSED, Sanction.REQUIRED_TO_RESIGN);
            case DISMISSED_ONLY -> STAGE.SANCTION.ne(Sanction.DISMISSED);
        };
        return inRate().and(STAGE.SANCTION_NONE.isTrue().or(kept));
    }

    public static Condition fromWatchdog() {
        return HEARING.SOURCE_KIND.eq(SourceKind.WATCHDOG);
    }

    public static Condition former() {
        return STAGE.SERVICE_STATUS.eq(ServiceStatus.FORMER);
    }

    /** Officers for whom it holds. */
    public static AggregateFilterStep<Integer> officers() {
        return count();
    }

    /** Panels that decided them. */
    public static AggregateFilterStep<Integer> panels() {
        return countDistinct(HEARING.PANEL_ID);
    }
}
