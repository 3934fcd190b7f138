package org.panelwatch.view.home;

import java.time.temporal.ChronoUnit;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.cases.Case;
import org.panelwatch.question.cases.Step;
import org.panelwatch.question.cases.StepWords;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Outcome;
import org.panelwatch.vocabulary.PartialDate;

/** The decisions of a case told one after the other, in the present tense. */
final class StoryWords {

    private StoryWords() {}

    /** "A panel decides: final written warning", "The High Court dismisses the challenge". */
    static String heading(Step step) {
        return switch (step) {
            case Step.Hearing hearing ->
                (hearing.fresh() ? "A fresh panel decides: " : "A panel decides: ") + English.lower(stands(step));
            case Step.Appeal appeal -> {
                String forum = "The " + English.lower(appeal.forum().label());
                yield switch (appeal.result()) {
                    case ALLOWED -> forum + " allows the challenge";
                    case ALLOWED_IN_PART -> forum + " allows the challenge in part";
                    case DISMISSED -> forum + " dismisses the challenge";
                    case WITHDRAWN -> "The challenge is withdrawn";
                };
            }
        };
    }

    /** What happens, in two or three sentences. */
    static String told(Case whole, Step step) {
        return switch (step) {
            case Step.Hearing hearing ->
                "%s, %s. The finding is %s%s. %s"
                        .formatted(
                                hearing.proceeding().label(),
                                whole.force().name(),
                                English.lower(hearing.after().finding().label()),
                                hearing.conduct() == null || hearing.fresh() ? "" : ": " + lower(hearing.conduct()),
                                officer(hearing))
                        .strip();
            case Step.Appeal appeal ->
                "Brought by " + StepWords.who(appeal.broughtBy()) + ". " + StepWords.told(appeal);
        };
    }

    private static String officer(Step.Hearing hearing) {
        String rank = hearing.rank() == null ? "" : ", " + article(lower(hearing.rank())) + ",";
        return hearing.serviceStatus() == null
                ? ""
                : "The officer" + rank
                        + switch (hearing.serviceStatus()) {
                            case SERVING -> " is still serving.";
                            case FORMER -> " has left the force.";
                        };
    }

    /** "773 days after the first decision"; empty at the first, and where a day is not known. */
    static String after(Case whole, Step step) {
        PartialDate first = whole.steps().getFirst().decidedOn();
        PartialDate date = step.decidedOn();
        return !date.isDay() || !first.isDay() || date.equals(first)
                ? ""
                : Wording.count(ChronoUnit.DAYS.between(first.first(), date.first()), "day", "days")
                        + " after the first decision";
    }

    /** What stands after a decision: "Final written warning". */
    static String stands(Step step) {
        Step.Standing after = step.after();
        return after.awaiting()
                ? "A fresh decision is awaited"
                : Outcome.of(after.finding(), after.sanction()).label();
    }

    private static String lower(Coded word) {
        return English.lower(word.label());
    }

    private static String article(String word) {
        return ("aeiou".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
    }
}
