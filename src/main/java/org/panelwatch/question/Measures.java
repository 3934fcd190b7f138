package org.panelwatch.question;

import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.panelwatch.release.schema.Tables.APPEAL;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.time.LocalDate;
import org.jooq.AggregateFilterStep;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.TableOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.panelwatch.release.schema.tables.Stage;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Unit;
import org.panelwatch.selection.YearKind;
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

    /**
     * The cases that a selection asks about, on its basis. Cases known only from a challenge are no part of a rate. In
     * financial years, those known only to the year are left out.
     */
    public static Condition base(Selection selection) {
        Condition each = officerBase(selection).and(placed(selection));
        return selection.unit() == Unit.PANEL ? each.and(awaiting().or(STAGE.CASE_ID.in(onePerPanel(each)))) : each;
    }

    /** Those of {@link #base} that have a year, for figures over time. */
    public static Condition inYears(Selection selection) {
        return base(selection).and(year(selection).isNotNull());
    }

    /** Rows of a visitor's own data that a figure over time leaves out, since their year is not known. */
    public static Condition yearless(Selection selection) {
        return base(selection.with(Period.ALL)).and(year(selection).isNull());
    }

    /** Cases of the selection that have no financial year, since only the year of their decision is known. */
    public static Condition unplaced(Selection selection) {
        return selection.year() == YearKind.CALENDAR
                ? falseCondition()
                : officerBase(selection.with(Period.ALL)).and(HEARING.FINANCIAL_YEAR.isNull());
    }

    /** The year of the first decision, calendar or financial. */
    public static Field<Integer> year(Selection selection) {
        return switch (selection.year()) {
            case CALENDAR -> HEARING.DECIDED_YEAR;
            case FINANCIAL -> HEARING.FINANCIAL_YEAR;
        };
    }

    /** A visitor's own data may have no date at all, and count wherever none is asked for. */
    private static Condition placed(Selection selection) {
        return selection.unit() == Unit.DECISION
                ? noCondition()
                : year(selection).isNotNull();
    }

    private static Condition officerBase(Selection selection) {
        Condition reported = selection.includes(Include.CHALLENGED)
                ? noCondition()
                : HEARING.FOUND_THROUGH.eq(FoundThrough.HEARING_REPORT);
        return standing(selection)
                .and(reported)
                .and(officers(selection))
                .and(leavers(selection.leavers()))
                .and(selection.onCase(year(selection)));
    }

    /** The stage that counts: the first or the last, or, as of a day, the last of those that count from it or before. */
    private static Condition standing(Selection selection) {
        LocalDate day = selection.asOf();
        if (day == null) {
            return selection.basis() == Basis.FIRST ? STAGE.IS_FIRST.isTrue() : STAGE.IS_LAST.isTrue();
        }
        Condition there = HEARING.DECIDED_TO.le(day);
        return there.and(selection.basis() == Basis.FIRST ? STAGE.IS_FIRST.isTrue() : last(STAGE, day));
    }

    /**
     * The stage is the last of its case, or the last of those that count from the day or before.
     *
     * @param day nothing for today
     */
    public static Condition last(Stage stage, @Nullable LocalDate day) {
        if (day == null) {
            return stage.IS_LAST.isTrue();
        }
        Stage later = STAGE.as("later");
        return stage.COUNTS_FROM
                .le(day)
                .andNotExists(selectOne()
                        .from(later)
                        .where(
                                later.CASE_ID.eq(stage.CASE_ID),
                                later.ORDINAL.gt(stage.ORDINAL),
                                later.COUNTS_FROM.le(day)));
    }

    /** Of each panel's decided cases the one with the most serious outcome; of equals the first by id. */
    private static Select<Record1<String>> onePerPanel(Condition each) {
        return select(STAGE.CASE_ID)
                .from(cases())
                .where(each.and(decided()))
                .qualify(rowNumber()
                        .over()
                        .partitionBy(HEARING.PANEL_ID)
                        .orderBy(gravity().desc(), STAGE.CASE_ID)
                        .eq(1));
    }

    /** Gross misconduct before misconduct before not proven; within a finding by the scale of sanctions. */
    private static Field<Integer> gravity() {
        CaseConditionStep<Integer> gravity = case_().when(STAGE.FINDING.eq(Finding.NOT_PROVEN), val(0))
                .when(STAGE.SANCTION.isNull(), val(1).plus(step(Finding.GROSS_MISCONDUCT)));
        for (Sanction sanction : Sanction.values()) {
            gravity = gravity.when(
                    STAGE.SANCTION.eq(sanction), val(2 + sanction.severity()).plus(step(Finding.GROSS_MISCONDUCT)));
        }
        return gravity.otherwise(0);
    }

    private static Field<Integer> step(Finding graver) {
        return when(STAGE.FINDING.eq(graver), 100).otherwise(0);
    }

    /** Each challenge beside the first hearing of its case. */
    public static TableOnConditionStep<Record> challenges() {
        return APPEAL.join(HEARING).on(HEARING.HEARING_ID.eq(APPEAL.CASE_ID));
    }

    /** The challenges that a selection asks about; the years are those of the challenge's own decision. */
    public static Condition challengeBase(Selection selection) {
        Condition there = selection.asOf() == null ? noCondition() : APPEAL.DECIDED_TO.le(selection.asOf());
        return there.and(officers(selection))
                .and(challengeYear(selection).isNotNull())
                .and(selection.onChallenge(challengeYear(selection), APPEAL.SOURCE_KIND));
    }

    /** The year of the challenge's own decision, calendar or financial. */
    public static Field<Integer> challengeYear(Selection selection) {
        return switch (selection.year()) {
            case CALENDAR -> APPEAL.DECIDED_YEAR;
            case FINANCIAL -> APPEAL.FINANCIAL_YEAR;
        };
    }

    /** Officers, special constables included; staff and community support officers only where asked for. */
    public static Condition officers(Selection selection) {
        return selection.includes(Include.STAFF) || selection.unit() == Unit.DECISION
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
