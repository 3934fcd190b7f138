package org.panelwatch.view.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.panelwatch.publish.Form;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.vocabulary.Coded;

/** Which figure the lines read, and in which form: two keys of this page's own address. */
record SnippetChoice(Question question, Form form) {

    private static final SnippetChoice USUAL = new SnippetChoice(Questions.LESSER_SANCTION_RATE_OVER_TIME, Form.CSV);
    private static final String FIGURE = "figure";
    private static final String FORM = "form";

    /** A choice and the faults found in reading it. */
    record Read(SnippetChoice choice, List<KeyProblem> problems) {}

    /** Takes its own keys out of the parameters; what is left is the selection's. */
    static Read take(Map<String, List<String>> keys) {
        List<KeyProblem> problems = new ArrayList<>();
        String figure = value(keys, FIGURE);
        String form = value(keys, FORM);
        Optional<Question> question = Questions.find(figure);
        Optional<Form> read = Coded.parse(Form.class, form);
        if (question.isEmpty() && !figure.isEmpty()) {
            List<String> ids = Questions.all().stream().map(Question::id).toList();
            problems.add(new KeyProblem(FIGURE, figure, "There is no figure called '" + figure + "'", ids));
        }
        if (read.isEmpty() && !form.isEmpty()) {
            List<String> forms = Arrays.stream(Form.values()).map(Form::code).toList();
            problems.add(new KeyProblem(FORM, form, "There is no form called '" + form + "'", forms));
        }
        return new Read(new SnippetChoice(question.orElse(USUAL.question), read.orElse(USUAL.form)), problems);
    }

    private static String value(Map<String, List<String>> keys, String key) {
        return String.join("~", Optional.ofNullable(keys.remove(key)).orElse(List.of()));
    }

    /** The address of this page with this choice. */
    String link(Selection selection) {
        String query = SelectionUrl.write(selection);
        return "api?" + FIGURE + "=" + question.id() + "&" + FORM + "=" + form.code()
                + (query.isEmpty() ? "" : "&" + query);
    }
}
