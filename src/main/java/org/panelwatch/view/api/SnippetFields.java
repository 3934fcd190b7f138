package org.panelwatch.view.api;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import org.panelwatch.publish.Form;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Selection;

/** The two fields above the lines; each opens the address of what is chosen in it. */
final class SnippetFields extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final Select<Question> figures = new Select<>();
    private final Select<Form> forms = new Select<>();
    private transient Selection selection = Selection.ALL;

    SnippetFields() {
        super("div");
        addClassNames("filters", "snippet-fields");
        figures.setLabel("Figure");
        figures.setItems(Questions.all());
        figures.setItemLabelGenerator(Question::title);
        figures.addValueChangeListener(change -> open(change.isFromClient()));
        forms.setLabel("Form, for curl");
        forms.setItems(Form.values());
        forms.setItemLabelGenerator(Form::label);
        forms.addValueChangeListener(change -> open(change.isFromClient()));
        add(figures, forms);
    }

    void show(SnippetChoice choice, Selection chosen) {
        selection = chosen;
        figures.setValue(choice.question());
        forms.setValue(choice.form());
    }

    private void open(boolean byTheReader) {
        if (byTheReader) {
            UI.getCurrent().navigate(new SnippetChoice(figures.getValue(), forms.getValue()).link(selection));
        }
    }
}
