package org.panelwatch.view.api;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
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

    /** The two fields; each opens the address of what is chosen in it. */
    Component[] fields(Selection selection) {
        Select<Question> figures = new Select<>();
        figures.setLabel("Figure");
        figures.setItems(Questions.all());
        figures.setItemLabelGenerator(Question::title);
        figures.setValue(question);
        figures.setWidth("min(100%, 26rem)");
        figures.addValueChangeListener(change -> open(new SnippetChoice(change.getValue(), form), selection));
        Select<Form> forms = new Select<>();
        forms.setLabel("Form, where the tool reads any");
        forms.setItems(Form.values());
        forms.setItemLabelGenerator(Form::label);
        forms.setValue(form);
        forms.addValueChangeListener(change -> open(new SnippetChoice(question, change.getValue()), selection));
        return new Component[] {figures, forms};
    }

    private static void open(SnippetChoice chosen, Selection selection) {
        String link = SelectionUrl.link(
                "api?" + FIGURE + "=" + chosen.question.id() + "&" + FORM + "=" + chosen.form.code(), selection);
        int second = link.indexOf('?', link.indexOf('?') + 1);
        UI.getCurrent().navigate(second < 0 ? link : link.substring(0, second) + "&" + link.substring(second + 1));
    }
}
