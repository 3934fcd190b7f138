package org.panelwatch.view.methods;

import static org.panelwatch.view.methods.Formula.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Answers;
import org.panelwatch.question.BinomialLimits;
import org.panelwatch.question.Difference;
import org.panelwatch.question.Differences;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.Outside;
import org.panelwatch.question.Quantiles;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.SourceKind;

/** The formulas of the methods, worked by the code that makes the figures, on all decisions of a release. */
final class WorkedExamples {

    private static final String Z = "1.96";

    private final Answers answers;
    private final Selection held;

    /** @param held every decision, live or of one release */
    WorkedExamples(Answers answers, Selection held) {
        this.answers = answers;
        this.held = held;
    }

    /** Those for which the data have numbers. */
    List<WorkedExample> all() {
        return Stream.of(wilson(), newcombe(), funnel(), quantile())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<WorkedExample> wilson() {
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

    private Optional<WorkedExample> newcombe() {
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

    private Optional<WorkedExample> funnel() {
        Figure figure = answers.answer(Questions.LESSER_SANCTION_FUNNEL, held);
        return figure.drawing() instanceof Drawing.Funnel drawing
                ? figure.rows().stream().findFirst().map(row -> force(figure, row, drawing.target()))
                : Optional.empty();
    }

    private static WorkedExample force(Figure figure, Row row, double target) {
        long x = count(figure, row, "lesser");
        long n = count(figure, row, "n");
        BinomialLimits limits = new BinomialLimits(target);
        boolean many = x > n * target;
        String theta = number(target);
        Formula chance = many
                ? Formulas.atLeast(Long.toString(x), Long.toString(n), theta, row("1", "−", theta))
                : Formulas.atMost(Long.toString(x), Long.toString(n), theta, row("1", "−", theta));
        return new WorkedExample(
                "worked-funnel",
                "A force against chance",
                ("%s has the most decisions: n = %s, of which x = %s ended in less than dismissal. Over "
                                + "all forces the share is θ = %s, so chance alone would give about %s. How probable is it "
                                + "that chance gives %s or %s?")
                        .formatted(
                                label(figure, row),
                                Wording.number(n),
                                Wording.number(x),
                                theta,
                                Wording.number(Math.round(n * target)),
                                Wording.number(x),
                                many ? "more" : "fewer"),
                List.of(chance),
                ("That is %s. The limits of 95%% are left below 0.025 and those of 99.8%% below 0.001; "
                                + "this force is %s.")
                        .formatted(number(limits.tail(x, n)), lies(limits.place(x, n))));
    }

    private Optional<WorkedExample> quantile() {
        List<Long> days = days(answers.answer(Questions.TIME_TO_FINAL, held));
        if (days.size() < 2) {
            return Optional.empty();
        }
        double h = 1 + (days.size() - 1) * 0.5;
        long below = days.get((int) Math.floor(h) - 1);
        long above = days.get(Math.min((int) Math.floor(h), days.size() - 1));
        String place = decimal(h, 1);
        String whole = Integer.toString((int) Math.floor(h));
        return Optional.of(new WorkedExample(
                "worked-median",
                "The median of durations",
                ("%s challenged cases are closed and have both ends known to the day: m = %s, and the "
                                + "median has q = 0.5, so h = 1 + (m − 1) q = %s. In order, number %s took %s days and the "
                                + "next %s.")
                        .formatted(
                                Wording.number(days.size()),
                                Wording.number(days.size()),
                                place,
                                whole,
                                Wording.number(below),
                                Wording.number(above)),
                List.of(row(
                        Long.toString(below),
                        "+",
                        Formula.brackets(place, "−", whole),
                        "×",
                        Formula.brackets(Long.toString(above), "−", Long.toString(below)))),
                "That is %s days.".formatted(decimal(Quantiles.of(days, 0.5), 1))));
    }

    /** Of closed cases, in order. */
    private static List<Long> days(Figure figure) {
        List<Long> days = new ArrayList<>();
        for (Row row : figure.rows()) {
            if (figure.cell(row, "open") instanceof Cell.Unknown
                    && figure.cell(row, "days") instanceof Cell.Count(long value)) {
                days.add(value);
            }
        }
        return days.stream().sorted().toList();
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

    private static long count(Figure figure, Row row, String column) {
        return figure.cell(row, column) instanceof Cell.Count(long value) ? value : 0;
    }

    private static String label(Figure figure, Row row) {
        return figure.cell(row, "force") instanceof Cell.Word(var force) ? force.label() : "One force";
    }

    private static String lies(Outside place) {
        return switch (place) {
            case WITHIN -> "within both";
            case OUTSIDE_95 -> "outside the limits of 95% and within those of 99.8%";
            case OUTSIDE_998 -> "outside both";
        };
    }

    private static String share(Rate rate) {
        return number(rate.value().orElse(0.0));
    }

    private static String number(double value) {
        return decimal(value, 4);
    }

    private static String signed(double value) {
        return value < 0 ? "−" + number(-value) : number(value);
    }

    private static String decimal(double value, int places) {
        String words = String.format(Locale.UK, "%." + places + "f", value);
        return places == 1 ? words.replaceAll("\\.0$", "") : words;
    }
}
