package org.panelwatch.view.home;

import java.time.LocalDate;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.cases.Case;
import org.panelwatch.question.cases.Step;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Outcome;
import org.panelwatch.vocabulary.OutcomeGroup;

/**
 * The lesser-sanction rate of a case's own year as it stood on the day of one of its decisions.
 *
 * @param selection that year, as finally decided, as of that day
 * @param rate the case among them, unless it awaits a fresh decision
 */
record StoryCount(Selection selection, int year, Rate rate, Step step) {

    /** @param held the release to ask */
    static StoryCount of(Answers answers, Selection held, Case whole, Step step) {
        int year = whole.steps().getFirst().decidedOn().year();
        LocalDate day = step.decidedOn().last();
        Selection then = held.with(new Period(year, year)).with(Basis.FINAL).asOf(day);
        Figure figure = answers.answer(Questions.LESSER_SANCTION_RATE_OVER_TIME, then);
        return new StoryCount(then, year, Intervals.wilson(figure.sum("lesser"), figure.sum("n")), step);
    }

    /** "5 of 41 officers whose case was first decided in 2021 had been given less than dismissal." */
    String words() {
        return "officers found by then to have committed gross misconduct in a case first decided in %d had been given less than"
                        .formatted(year)
                + " dismissal."
                + (step.after().awaiting() ? " This case awaits a fresh decision and is left out." : "");
    }

    /** "5 of 41". */
    String number() {
        return Wording.outOf(rate);
    }

    boolean lesser() {
        return !step.after().awaiting() && group() == OutcomeGroup.LESSER_SANCTION;
    }

    /** Whether the case itself is one of those counted. */
    boolean counted() {
        return !step.after().awaiting() && (lesser() || group() == OutcomeGroup.CAREER_ENDED);
    }

    private OutcomeGroup group() {
        return OutcomeGroup.of(Outcome.of(step.after().finding(), step.after().sanction()));
    }
}
