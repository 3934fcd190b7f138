package org.panelwatch.view.methods;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.stream.Stream;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
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
    private static final String WORKED = "Worked on the numbers of today";
    private static final String FIGURES = "Each figure";

    /** Opens the section that the address names, which it may do only after the page is there. */
    private static final String OPEN_NAMED = """
            const open = () => {
              const named = document.getElementById(location.hash.slice(1));
              if (named?.tagName === 'DETAILS' && !named.open) {
                named.open = true;
                named.querySelector('summary').focus({ preventScroll: true });
                named.scrollIntoView();
              }
            };
            open();
            [0, 100, 300].forEach((wait) => setTimeout(open, wait));""";

    private final transient Answers answers;
    private final transient Document methods = Document.read("methods.md");
    private final HtmlContainer contents = Elements.element("nav", "contents");
    private final HtmlContainer worked = Elements.element("section", "worked");

    MethodsView(Answers answers) {
        super("div");
        this.answers = answers;
        addClassNames("page", "prose", "with-contents");
        worked.setId(Document.id(WORKED));
        contents.getElement().setAttribute("aria-label", "On this page");
        H2 figures = new H2(FIGURES);
        figures.setId(Document.id(FIGURES));
        add(
                new H1("Methods"),
                contents,
                new Html("<div>" + methods.body(1) + "</div>"),
                worked,
                figures,
                Elements.paragraph(
                        "", "What each counts, by which rule, from which columns. Open the one that you want."));
        Questions.all().forEach(question -> add(section(question)));
    }

    /** What the page holds, in links that keep to the release that the page holds on to. */
    private void show(Selection selection) {
        String page = SelectionUrl.link("methods", selection.held());
        HtmlContainer list = new HtmlContainer("ul");
        Stream.concat(methods.sections().stream(), Stream.of(WORKED, FIGURES))
                .forEach(section -> list.add(
                        Elements.element("li", "", Elements.link(page + "#" + Document.id(section), section))));
        contents.removeAll();
        contents.add(Elements.text("p", "quiet", "On this page"), list);
    }

    /** The section of a figure, closed until it is asked for or an address leads to it. */
    private static Component section(Question question) {
        HtmlContainer section = Elements.element(
                "details",
                "of-figure",
                Elements.element("summary", "", new H3(question.title())),
                new Html("<div>"
                        + Document.read("questions/" + question.id() + ".md").body(3) + "</div>"));
        section.setId(question.id());
        return section;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(OPEN_NAMED);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Asked asked = Asked.by(event, answers);
        show(asked.selection());
        worked.removeAll();
        worked.add(
                new H2(WORKED),
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
}
