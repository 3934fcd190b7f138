package org.panelwatch.view.methods;

import static org.panelwatch.view.methods.Decimals.decimal;
import static org.panelwatch.view.methods.Formula.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Quantiles;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Selection;

/** The median of the days from the first to the final decision. */
record WorkedMedian(Answers answers, Selection held) {

    Optional<WorkedExample> example() {
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
}
