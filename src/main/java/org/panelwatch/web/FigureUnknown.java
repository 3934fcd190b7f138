package org.panelwatch.web;

import java.util.Arrays;
import java.util.List;
import org.panelwatch.publish.Form;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.release.Downloads;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.vocabulary.Coded;

/** There is no such figure or file of data, or it has no such form. */
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

    /** @param path of the card, as asked */
    static FigureUnknown card(String path) {
        return new FigureUnknown(new KeyProblem(
                "card",
                path,
                "There is no page that '" + path + "' would be the picture of",
                List.of("/home.png", "/sanctions.png", "/figures/lesser-sanction-rate-over-time.png")));
    }

    static FigureUnknown form(Question question, String form) {
        return new FigureUnknown(new KeyProblem(
                "form",
                form,
                "The figure " + question.id() + " has no form '" + form + "'",
                Arrays.stream(Form.values()).map(Coded::code).toList()));
    }

    static FigureUnknown data(String name) {
        return new FigureUnknown(new KeyProblem(
                "file", name, "There is no file of whole data called '" + name + "'", Downloads.names()));
    }

    KeyProblem problem() {
        return problem;
    }
}
