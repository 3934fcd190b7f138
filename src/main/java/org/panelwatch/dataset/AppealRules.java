package org.panelwatch.dataset;

import java.util.List;
import org.panelwatch.dataset.Decisions.Decision;
import org.panelwatch.vocabulary.AppealId;
import org.panelwatch.vocabulary.AppealResult;
import org.panelwatch.vocabulary.Effect;
import org.panelwatch.vocabulary.Forum;
import org.panelwatch.vocabulary.HearingId;

/** The rules of appeals.csv. */
record AppealRules(Seen seen, References references) implements RowRules {

    private static final Codes<Forum> FORUMS = Codes.of(Forum.class);
    private static final Codes<Effect> EFFECTS = Codes.of(Effect.class);
    private static final Codes<AppealResult> RESULTS = Codes.of(AppealResult.class);

    @Override
    public void check(Row row) {
        courtIsCited(row);
        Effect effect = EFFECTS.find(row.cell("effect"));
        AppealResult result = RESULTS.find(row.cell("result"));
        if (effect != null) {
            sanctionFollowsEffect(row, effect);
        }
        if (effect != null && result != null) {
            effectFollowsResult(row, effect, result);
        }
        String id = row.cell("appeal_id");
        if (AppealId.isWritten(id)) {
            decided(row, id);
        }
    }

    private static void courtIsCited(Row row) {
        Forum forum = FORUMS.find(row.cell("forum"));
        if (forum != null && forum.isCourt() && row.lacks("citation")) {
            row.fault(
                    "citation",
                    "citation",
                    "the cell is empty though the forum is " + forum.code(),
                    "write the neutral citation of the judgment, such as [2025] EWCA Civ 27");
        }
    }

    private static void sanctionFollowsEffect(Row row, Effect effect) {
        String after = row.cell("sanction_after");
        boolean names = effect == Effect.SANCTION_SUBSTITUTED || effect == Effect.DECISION_RESTORED;
        if (names && row.lacks("sanction_after")) {
            row.fault(
                    "sanction_after",
                    "sanction_after",
                    "the cell is empty though the effect is " + effect.code(),
                    "write the sanction that then stood, or none");
        } else if (!names && !after.isEmpty() && !after.equals("none")) {
            row.fault(
                    "sanction_after",
                    "sanction_after",
                    "cannot follow the effect " + effect.code(),
                    "empty the cell, or correct the effect");
        }
    }

    private static void effectFollowsResult(Row row, Effect effect, AppealResult result) {
        boolean upheld = effect == Effect.UPHELD;
        boolean odd = result.reversal() ? result == AppealResult.ALLOWED && upheld : !upheld;
        if (odd) {
            row.warning("effect", "result", "does not fit the result " + result.code(), "check result and effect");
        }
    }

    private void decided(Row row, String id) {
        Decision decision = new Decision(row.line(), seen.date(row.cell("decided_on")), false);
        Decision earlier = seen.appeals().put(id, decision);
        RowRules.twice(row, "appeal_id", earlier == null ? null : earlier.line());
        String challenged = row.cell("challenges");
        if (HearingId.isWritten(challenged) || AppealId.isWritten(challenged)) {
            references.toEarlier(row, "challenges", id);
        }
    }

    @Override
    public void keepId(String id, long line) {
        seen.appeals().put(id, new Decision(line, null, false));
    }

    @Override
    public void finish(List<String> columns) {
        if (columns.contains("appeal_id")) {
            seen.appeals().allPut();
        }
    }
}
