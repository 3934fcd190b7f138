package org.panelwatch.dataset;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.PartialDate;
import org.panelwatch.vocabulary.Proceeding;
import org.panelwatch.vocabulary.Rank;
import org.panelwatch.vocabulary.RegimeChange;
import org.panelwatch.vocabulary.Sanction;
import org.panelwatch.vocabulary.ServiceStatus;

/**
 * Warns of an outcome that no rules of its time allowed (data/DOMAIN.md, section 2). The rules that govern a case follow
 * the day the matter came to attention, so hearings under old rules go on for years: a sanction that a change took away
 * is doubted only when the decision is surely {@value #YEARS_OF_OLD_RULES} years later.
 */
final class RegimeRules {

    private static final int YEARS_OF_OLD_RULES = 3;
    private static final LocalDate RULES_2020 = RegimeChange.CONDUCT_REGULATIONS_2020.from();
    private static final LocalDate RULES_2020_ALONE = RULES_2020.plusYears(YEARS_OF_OLD_RULES);
    private static final LocalDate BARRED_LIST = RegimeChange.BARRED_LIST.from();
    /** The discipline code with its own sanctions ended on 1 December 2008, but matters from its time were heard long after. */
    private static final LocalDate DISCIPLINE_CODE_GONE = LocalDate.of(2014, 1, 1);

    private static final Codes<Finding> FINDINGS = Codes.of(Finding.class);
    private static final Codes<Sanction> SANCTIONS = Codes.of(Sanction.class);
    private static final Codes<Proceeding> PROCEEDINGS = Codes.of(Proceeding.class);
    private static final Codes<ServiceStatus> STATUSES = Codes.of(ServiceStatus.class);
    private static final Codes<Rank> RANKS = Codes.of(Rank.class);

    private RegimeRules() {}

    static void check(Row row, Seen seen) {
        Finding finding = FINDINGS.find(row.cell("finding"));
        Sanction sanction = SANCTIONS.find(row.cell("sanction"));
        Rank rank = RANKS.find(row.cell("rank"));
        if (finding == null || rank != null && !rank.underConductRegulations()) {
            return;
        }
        Proceeding proceeding = PROCEEDINGS.find(row.cell("proceeding"));
        boolean gross = finding == Finding.GROSS_MISCONDUCT;
        if (gross && proceeding == Proceeding.MISCONDUCT_MEETING) {
            warn(row, "finding", "cannot be the finding of a misconduct meeting");
        }
        if (sanction == null || !finding.proven()) {
            return;
        }
        String doubt = ofProceeding(sanction, proceeding);
        doubt = doubt != null ? doubt : ofService(sanction, gross, STATUSES.find(row.cell("service_status")));
        PartialDate date = seen.date(row.cell("decided_on"));
        if (doubt == null && date != null) {
            doubt = ofTime(sanction, gross, date);
        }
        if (doubt != null) {
            warn(row, "sanction", doubt);
        }
    }

    private static void warn(Row row, String column, String doubt) {
        row.warning(
                column, "regime", doubt, "check finding, sanction, kind of proceedings and date against the source");
    }

    private static @Nullable String ofProceeding(Sanction sanction, @Nullable Proceeding proceeding) {
        if (sanction == Sanction.REFLECTIVE_PRACTICE) {
            return "is not a sanction under any rules";
        }
        boolean heavy = sanction.severity() >= Sanction.REDUCTION_IN_RANK.severity();
        if (proceeding == Proceeding.MISCONDUCT_MEETING && heavy) {
            return "is more than a misconduct meeting can impose";
        }
        boolean light = sanction == Sanction.WRITTEN_WARNING || sanction == Sanction.MANAGEMENT_ADVICE;
        if (proceeding == Proceeding.ACCELERATED_HEARING && light) {
            return "is less than an accelerated hearing can impose";
        }
        return null;
    }

    private static @Nullable String ofService(Sanction sanction, boolean gross, @Nullable ServiceStatus status) {
        if (sanction == Sanction.WOULD_HAVE_BEEN_DISMISSED && status == ServiceStatus.SERVING) {
            return "is for officers who have left, but the row says serving";
        }
        if (sanction == Sanction.DISMISSED && status == ServiceStatus.FORMER) {
            return "cannot happen to an officer who had left before, as the row says";
        }
        if (sanction == Sanction.NO_FURTHER_ACTION && gross && status == ServiceStatus.SERVING) {
            return "was never open for gross misconduct by a serving officer";
        }
        return null;
    }

    private static @Nullable String ofTime(Sanction sanction, boolean gross, PartialDate date) {
        boolean newRulesAlone = !date.first().isBefore(RULES_2020_ALONE);
        boolean codeGone = !date.first().isBefore(DISCIPLINE_CODE_GONE);
        return switch (sanction) {
            case MANAGEMENT_ADVICE -> newRulesAlone ? "ended with the rules of February 2020" : null;
            case WRITTEN_WARNING ->
                newRulesAlone && gross ? "is not open for gross misconduct under the rules of February 2020" : null;
            case REDUCTION_IN_RANK ->
                codeGone && date.last().isBefore(RULES_2020)
                        ? "was not open between December 2008 and February 2020"
                        : null;
            case REQUIRED_TO_RESIGN -> codeGone ? "ended with the discipline code in December 2008" : null;
            case WOULD_HAVE_BEEN_DISMISSED ->
                date.last().isBefore(BARRED_LIST) ? "exists only since 15 December 2017" : null;
            case NO_FURTHER_ACTION, REFLECTIVE_PRACTICE, FINAL_WRITTEN_WARNING, DISMISSED -> null;
        };
    }
}
