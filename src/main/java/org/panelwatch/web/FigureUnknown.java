package org.panelwatch.web;

import java.util.List;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.KeyProblem;

/** There is no such figure, or it has no such form. */
public final class FigureUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient KeyProblem problem;

    private FigureUnknown(KeyProblem problem) {
        super(problem.message());
        this.problem = problem;
    }

    public static FigureUnknown figure(String name) {
        return new FigureUnknown(new KeyProblem(
                "figure",
                name,
                "There is no figure called '" + name + "'",
                Questions.all().stream().map(Question::id).toList()));
    }

    static FigureUnknown form(Question question, String form) {
        return new FigureUnknown(new KeyProblem(
                "form", form, "The figure " + question.id() + " has no form '" + form + "'", List.of("json", "csv")));
    }

    KeyProblem problem() {
        return problem;
    }
}
