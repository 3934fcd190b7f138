package org.panelwatch.view.methods;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.view.part.Asked;
import org.panelwatch.view.part.Elements;

/**
 * {@code /methods}: the definitions, their formulas worked on the numbers that are served, and a section on each figure,
 * from the project's own documents.
 */
@Route("methods")
@PageTitle("Methods · Panelwatch")
class MethodsView extends HtmlContainer implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Answers answers;
    private final HtmlContainer worked = Elements.element("section", "worked");

    MethodsView(Answers answers) {
        super("div");
        this.answers = answers;
        addClassNames("page", "prose");
        worked.setId("worked-examples");
        add(new Html("<div>" + Document.read("methods.md").html(1) + "</div>"), worked, list());
        for (Question question : Questions.all()) {
            Html section = new Html("<section>"
                    + Document.read("questions/" + question.id() + ".md").html(2) + "</section>");
            section.setId(question.id());
            add(section);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Asked asked = Asked.by(event, answers);
        worked.removeAll();
        worked.add(
                new H2("Worked on the numbers of today"),
                Elements.paragraph(
                        "",
                        "Each formula with the numbers of release "
                                + asked.release().id()
                                + " put in, by the code that makes the figures. Shares are shown to four places here, so"
                                + " that you can follow the sum with a pocket calculator."));
        new WorkedExamples(answers, asked.selection().held()).all().forEach(example -> worked.add(section(example)));
    }

    private static Component section(WorkedExample example) {
        HtmlContainer section = Elements.element(
                "div", "worked-example", new H3(example.title()), Elements.paragraph("", example.before()));
        section.setId(example.id());
        example.working().forEach(formula -> section.add(new Html(formula.html())));
        section.add(Elements.paragraph("", example.after()));
        return section;
    }

    /** The way to the section of each figure. */
    private static Component list() {
        HtmlContainer list = new HtmlContainer("ul");
        Questions.all()
                .forEach(question -> list.add(
                        Elements.element("li", "", Elements.link("methods#" + question.id(), question.title()))));
        return Elements.element("section", "", new H2("Each figure"), list);
    }
}
