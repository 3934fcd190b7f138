package org.panelwatch.view.methods;

import static org.panelwatch.view.methods.Decimals.number;
import static org.panelwatch.view.methods.Decimals.signed;

import java.util.List;
import java.util.Optional;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Difference;
import org.panelwatch.question.Differences;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.SourceKind;

/** The interval of a share and the difference of two, worked on the lesser-sanction rate of all decisions. */
record WorkedShares(Answers answers, Selection held) {

    private static final String Z = "1.96";

    Optional<WorkedExample> interval() {
        Rate rate = rate(held);
        return rate.value()
                .map(share -> new WorkedExample(
                        "worked-interval",
                        "The interval of a share",
                        ("As first decided, gross misconduct ended in less than dismissal for %s officers. So x = "
                                        + "%s, n = %s and p = x / n = %s.")
                                .formatted(
                                        Wording.outOf(rate),
                                        Wording.number(rate.hits()),
                                        Wording.number(rate.n()),
                                        number(share)),
                        List.of(Formulas.wilson(number(share), Long.toString(rate.n()), Z)),
                        "That is %s with − and %s with +. The figures print it as: %s."
                                .formatted(number(rate.low95()), number(rate.high95()), Wording.withInterval(rate))));
    }

    Optional<WorkedExample> difference() {
        Rate watchdog = rate(held.with(Criterion.SOURCE, List.of(SourceKind.WATCHDOG.code())));
        Rate all = rate(held);
        Rate others = Intervals.wilson(all.hits() - watchdog.hits(), all.n() - watchdog.n());
        if (watchdog.n() == 0 || others.n() == 0) {
            return Optional.empty();
        }
        Difference difference = Differences.newcombe(watchdog, others);
        return Optional.of(new WorkedExample(
                "worked-difference",
                "The difference of two shares",
                ("Of the decisions that the watchdog reported %s ended in less than dismissal, of all "
                                + "others %s. %s %s")
                        .formatted(
                                Wording.outOf(watchdog),
                                Wording.outOf(others),
                                limits("1", watchdog),
                                limits("2", others)),
                List.of(
                        Formulas.newcombe(
                                "−", share(watchdog), share(others), number(watchdog.low95()), number(others.high95())),
                        Formulas.newcombe(
                                "+",
                                share(watchdog),
                                share(others),
                                number(watchdog.high95()),
                                number(others.low95()))),
                "That is %s and %s: %s. The interval %s zero."
                        .formatted(
                                signed(difference.low95()),
                                signed(difference.high95()),
                                difference.words(),
                                difference.isTold() ? "leaves out" : "takes in")));
    }

    private Rate rate(Selection selection) {
        Figure figure = answers.answer(Questions.LESSER_SANCTION_RATE_OVER_TIME, selection);
        return Intervals.wilson(figure.sum("lesser"), figure.sum("n"));
    }

    private static String limits(String group, Rate rate) {
        return "So p%s = %s, with limits %s and %s."
                .formatted(subscript(group), share(rate), number(rate.low95()), number(rate.high95()));
    }

    private static String subscript(String group) {
        return group.equals("1") ? "₁" : "₂";
    }

    private static String share(Rate rate) {
        return number(rate.value().orElse(0.0));
    }
}
