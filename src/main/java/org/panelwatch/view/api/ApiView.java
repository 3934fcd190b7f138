package org.panelwatch.view.api;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.panelwatch.publish.ApiAddress;
import org.panelwatch.publish.Site;
import org.panelwatch.publish.Snippet;
import org.panelwatch.question.Answers;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Parsed;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.part.Notices;
import org.springframework.beans.factory.ObjectProvider;

/** {@code /api}: what programs can read, and lines ready to be copied into the tools that read it. */
@Route("api")
@PageTitle("Data for programs · Panelwatch")
class ApiView extends HtmlContainer implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Answers answers;
    private final transient ObjectProvider<Site> site;
    private final Notices notices = new Notices();
    private final SnippetFields choice = new SnippetFields();
    private final HtmlContainer snippets = Elements.element("div", "");

    ApiView(Answers answers, ObjectProvider<Site> site) {
        super("div");
        this.answers = answers;
        this.site = site;
        addClassNames("page", "prose");
        add(
                new H1("Data for programs"),
                Elements.paragraph(
                        "lead",
                        "Every figure and every decision can be read by a spreadsheet, a script or another page, for the"
                                + " same choices as here. Nothing needs a key or an account."),
                Elements.element(
                        "section",
                        "",
                        new H2("Ready to copy"),
                        Elements.paragraph(
                                "",
                                "Choose a figure, copy the lines into your tool, and it reads the figure from here. Choices"
                                        + " in this page's address, such as force=kent, are taken over."),
                        choice,
                        notices,
                        snippets),
                promises(),
                limits(),
                addresses());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> keys =
                new LinkedHashMap<>(event.getLocation().getQueryParameters().getParameters());
        SnippetChoice.Read read = SnippetChoice.take(keys);
        Parsed parsed = answers.read(keys);
        List<KeyProblem> problems = new ArrayList<>(read.problems());
        problems.addAll(parsed.problems());
        notices.show(problems);
        SnippetChoice chosen = read.choice();
        choice.show(chosen, parsed.selection());
        snippets.removeAll();
        for (Snippet snippet : Snippet.values()) {
            String text = snippet.text(chosen.question().id(), chosen.form(), parsed.selection(), site.getObject());
            snippets.add(new SnippetBox(snippet, text));
        }
    }

    private static Component promises() {
        return Elements.element(
                "section",
                "",
                new H2("What will not change"),
                list(
                        "The addresses below /api/v1 and the names in their answers stay. Fields, figures and keys may be"
                                + " added, so let your program pass over what it does not know. A change that would break"
                                + " it gets a new number.",
                        "An address without release= follows the data: it may be kept for a minute, and its ETag changes"
                                + " when the answer does. An address with release= holds on to that release: the same"
                                + " numbers for as long as the release is kept. Cite that one.",
                        "Counts are whole numbers, rates are fractions of one with their 95% interval, and what a source"
                                + " does not say is null, or empty in a CSV. Codes come with their labels."));
    }

    private static Component limits() {
        return Elements.element(
                "section",
                "",
                new H2("What to expect"),
                list(
                        "Addresses can be read and nothing else, from pages of any origin.",
                        "A page of decisions holds up to 500, a feed the latest 100.",
                        "A key or value that means nothing is answered with status 400 and all the faults of the address"
                                + " at once, each with what is allowed; an unknown name with 404. Both are"
                                + " application/problem+json.",
                        "Where too many ask at once the answer is 503: try again after a moment. Please keep what you have"
                                + " read, and ask with If-None-Match.",
                        "These are reported decisions, not all decisions. The same cautions hold as on the pages: a"
                                + " figure's notes and caveats travel with it."));
    }

    private static Component list(String... sentences) {
        HtmlContainer list = new HtmlContainer("ul");
        for (String sentence : sentences) {
            list.add(Elements.text("li", "", sentence));
        }
        return list;
    }

    private static Component addresses() {
        HtmlContainer body = new HtmlContainer("tbody");
        for (ApiAddress address : ApiAddress.all()) {
            Component path = address.example().isEmpty()
                    ? Elements.text("code", "", address.path())
                    : Elements.element("code", "", Elements.file(address.example(), address.path()));
            body.add(Elements.element(
                    "tr", "", Elements.element("td", "", path), Elements.text("td", "", address.summary())));
        }
        HtmlContainer head =
                Elements.element("tr", "", heading("Address, with an example"), heading("What it answers"));
        HtmlContainer table = Elements.element(
                "table",
                "",
                Elements.text("caption", "visually-hidden", "The addresses of the interface"),
                Elements.element("thead", "", head),
                body);
        table.getElement().setAttribute("tabindex", "0");
        HtmlContainer document = Elements.element("p", "");
        document.add(
                Elements.span("", "All keys, fields and answers are described for programs in "),
                Elements.file("/api/v1/openapi.json", "the OpenAPI document"),
                Elements.span("", ", also "),
                Elements.file("/api/v1/openapi.yaml", "as YAML"),
                Elements.span("", "; the keys are explained for people under "),
                Elements.link("methods", "Methods"),
                Elements.span("", "."));
        return Elements.element("section", "", new H2("Addresses"), table, document);
    }

    private static Component heading(String words) {
        Component heading = Elements.text("th", "", words);
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }
}
