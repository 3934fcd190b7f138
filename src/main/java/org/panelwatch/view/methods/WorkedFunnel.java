package org.panelwatch.view.methods;

import static org.panelwatch.view.methods.Decimals.number;
import static org.panelwatch.view.methods.Formula.row;

import java.util.List;
import java.util.Optional;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Answers;
import org.panelwatch.question.BinomialLimits;
import org.panelwatch.question.Outside;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Selection;

/** The force with the most decisions, set against chance. */
record WorkedFunnel(Answers answers, Selection held) {

    Optional<WorkedExample> example() {
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
}
