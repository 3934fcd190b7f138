package org.panelwatch.dataset;

import java.util.List;
import org.panelwatch.dataset.Decisions.Decision;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.HearingId;
import org.panelwatch.vocabulary.Sanction;

/** The rules of hearings.csv. */
record HearingRules(Seen seen, References references) implements RowRules {

    private static final Codes<Finding> FINDINGS = Codes.of(Finding.class);
    private static final Codes<Sanction> SANCTIONS = Codes.of(Sanction.class);

    @Override
    public void check(Row row) {
        sanctionFollowsFinding(row);
        monthsBelongToAWarning(row);
        RegimeRules.check(row, seen);
        String id = row.cell("hearing_id");
        if (HearingId.isWritten(id)) {
            forceAgreesWithId(row, id);
            decided(row, id);
        }
    }

    private static void sanctionFollowsFinding(Row row) {
        Finding finding = FINDINGS.find(row.cell("finding"));
        if (finding == null) {
            return;
        }
        if (finding.proven() && row.lacks("sanction")) {
            row.fault(
                    "sanction",
                    "sanction",
                    "the cell is empty though the finding is " + finding.code(),
                    "write the sanction, or no_further_action");
        } else if (!finding.proven() && !row.cell("sanction").isEmpty()) {
            row.fault(
                    "sanction",
                    "sanction",
                    "cannot follow the finding not_proven",
                    "empty the cell or correct the finding");
        }
    }

    private static void monthsBelongToAWarning(Row row) {
        Sanction sanction = SANCTIONS.find(row.cell("sanction"));
        boolean wrong = sanction == null ? row.lacks("sanction") : !sanction.isWarning();
        if (wrong && !row.cell("sanction_months").isEmpty()) {
            row.fault(
                    "sanction_months",
                    "months",
                    "is a length in months, but the sanction is no warning",
                    "empty the cell, or write written_warning or final_written_warning as the sanction");
        }
    }

    private static void forceAgreesWithId(Row row, String id) {
        String force = row.cell("force");
        String part = id.substring(0, id.indexOf('-'));
        if (!force.isEmpty() && !part.equals(force)) {
            row.warning(
                    "hearing_id",
                    "id_force",
                    "begins with another force than the row's, " + force,
                    "check which is right");
        }
    }

    private void decided(Row row, String id) {
        String panel = row.cell("joint_with");
        Decision decision = new Decision(row.line(), seen.date(row.cell("decided_on")), panel.equals(id));
        Decision earlier = seen.hearings().put(id, decision);
        RowRules.twice(row, "hearing_id", earlier == null ? null : earlier.line());
        if (!panel.equals(id) && HearingId.isWritten(panel)) {
            references.toPanel(row, id);
        }
        if (HearingId.isWritten(row.cell("reconsiders"))) {
            references.toEarlier(row, "reconsiders", id);
        }
    }

    @Override
    public void keepId(String id, long line) {
        seen.hearings().put(id, new Decision(line, null, true));
    }

    @Override
    public void finish(List<String> columns) {
        if (columns.contains("hearing_id")) {
            seen.hearings().allPut();
        }
    }
}
