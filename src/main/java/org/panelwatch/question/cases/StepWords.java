package org.panelwatch.question.cases;

import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Wording;
import org.panelwatch.vocabulary.BroughtBy;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Sanction;

/** A decision of a case in words, the same on its page, in its drawing and in its files. */
public final class StepWords {

    private StepWords() {}

    /** "Misconduct hearing", "Court of Appeal, brought by the complainant". */
    public static String heading(Step step) {
        return switch (step) {
            case Step.Hearing hearing ->
                hearing.fresh()
                        ? "Fresh decision, "
                                + English.lower(hearing.proceeding().label())
                        : hearing.proceeding().label();
            case Step.Appeal appeal -> appeal.forum().label() + ", brought by " + who(appeal.broughtBy());
        };
    }

    /** "the officer", "the IOPC". */
    public static String who(BroughtBy broughtBy) {
        return switch (broughtBy) {
            case OFFICER -> "the officer";
            case FORCE -> "the force";
            case IOPC -> "the IOPC";
            case COMPLAINANT -> "the complainant";
            case PCC -> "the police and crime commissioner";
        };
    }

    /** What was decided, in a sentence or two. */
    public static String told(Step step) {
        return switch (step) {
            case Step.Hearing hearing ->
                hearing.after().finding().label() + "."
                        + (hearing.chair() == null
                                ? ""
                                : " In the chair: "
                                        + English.lower(hearing.chair().label()) + ".")
                        + (hearing.serviceStatus() == null ? "" : " " + service(hearing));
            case Step.Appeal appeal ->
                came(appeal)
                        + (appeal.ground() == null
                                ? ""
                                : " Ground: " + English.lower(appeal.ground().label()) + ".")
                        + (appeal.citation() == null ? "" : " " + appeal.citation() + ".");
        };
    }

    /** What became of a challenge. */
    static String came(Step.Appeal appeal) {
        String result = switch (appeal.result()) {
            case ALLOWED -> "Challenge allowed: ";
            case ALLOWED_IN_PART -> "Challenge allowed in part: ";
            case DISMISSED -> "Challenge dismissed: ";
            case WITHDRAWN -> "Challenge withdrawn: ";
        };
        return result
                + switch (appeal.effect()) {
                    case UPHELD -> "what stood before stands.";
                    case REMITTED -> "sent back for a fresh decision.";
                    case SANCTION_SUBSTITUTED -> "the sanction was replaced.";
                    case FINDING_QUASHED -> "the finding was quashed.";
                    case DECISION_RESTORED -> "the earlier decision was restored.";
                };
    }

    private static String service(Step.Hearing hearing) {
        return hearing.serviceStatus() == null
                ? ""
                : switch (hearing.serviceStatus()) {
                    case SERVING -> "The officer was serving.";
                    case FORMER -> "The officer had left the force.";
                };
    }

    /** What stands after it. */
    public static String standing(Step step) {
        Step.Standing after = step.after();
        if (after.awaiting()) {
            return "A fresh decision is awaited";
        }
        String stands =
                after.finding() == Finding.NOT_PROVEN ? "Not proven" : sanction(after.sanction()) + months(step);
        return step instanceof Step.Appeal ? "What stands: " + English.lower(stands) : stands;
    }

    private static String sanction(@Nullable Sanction sanction) {
        return sanction == null ? "No sanction" : sanction.label();
    }

    private static String months(Step step) {
        if (step instanceof Step.Hearing hearing && hearing.sanctionMonths() != null) {
            int months = hearing.sanctionMonths();
            return months % 12 == 0
                    ? ", " + Wording.count(months / 12, "year", "years")
                    : ", " + Wording.count(months, "month", "months");
        }
        return "";
    }
}
