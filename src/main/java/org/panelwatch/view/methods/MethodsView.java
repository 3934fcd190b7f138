package org.panelwatch.view.methods;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;

/** {@code /methods}: the definitions, and a section on each figure, from the project's own documents. */
@Route("methods")
@PageTitle("Methods · Panelwatch")
class MethodsView extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    MethodsView() {
        super("div");
        addClassName("page");
        addClassName("prose");
        add(new Html("<div>" + Document.read("methods.md").html(1) + "</div>"));
        for (Question question : Questions.all()) {
            Html section = new Html("<section>"
                    + Document.read("questions/" + question.id() + ".md").html(2) + "</section>");
            section.setId(question.id());
            add(section);
        }
    }
}
