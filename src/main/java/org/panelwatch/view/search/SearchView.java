package org.panelwatch.view.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Answers;
import org.panelwatch.question.index.Findable;
import org.panelwatch.question.index.Search;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.view.part.Asked;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.part.Notices;
import org.panelwatch.view.part.ReleaseNotice;

/** {@code /search?q=words}: everything that the words lead to, as links. */
@Route("search")
@PageTitle("Search · Panelwatch")
class SearchView extends HtmlContainer implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    static final String PATH = "search";
    private static final String WORDS = "q";
    private static final int MOST = 60;

    private final transient Answers answers;
    private final transient Results results = new Results();
    private final SearchBox box;
    private final ReleaseNotice release;
    private final Notices notices = new Notices();
    private final HtmlContainer count = Elements.element("p", "quiet");
    private final HtmlContainer found = Elements.element("div", "found");

    SearchView(Answers answers) {
        super("div");
        this.answers = answers;
        this.box = new SearchBox(answers, "search-page", "Search forces, judgments, figures and terms");
        this.release = new ReleaseNotice(answers);
        addClassNames("page", "search-page");
        count.getElement().setAttribute("role", "status");
        add(new H1("Search"), release, notices, box, count, found);
    }

    /** The address of the page for words. */
    private static String address(String typed, Selection held) {
        String page = SelectionUrl.link(PATH, held);
        String words = typed.strip();
        return words.isEmpty()
                ? page
                : page + (page.contains("?") ? "&" : "?") + WORDS + "="
                        + URLEncoder.encode(cut(words), StandardCharsets.UTF_8);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> keys =
                new LinkedHashMap<>(event.getLocation().getQueryParameters().getParameters());
        List<String> words = keys.remove(WORDS);
        String typed = words == null ? "" : cut(String.join(" ", words).strip());
        Asked asked = Asked.by(keys, answers);
        release.show(asked, address(typed, Selection.ALL), List::of);
        notices.show(asked.problems());
        box.show(asked.selection(), typed);
        show(
                typed,
                results.find(asked.release(), typed, MOST),
                asked.selection().held());
    }

    private void show(String typed, Map<Findable.Kind, List<Findable>> hits, Selection held) {
        int number = hits.values().stream().mapToInt(List::size).sum();
        count.setText(
                typed.isEmpty()
                        ? "Type the name of a force, the citation of a judgment, a word of the field, or what a figure is about."
                        : number == 0
                                ? "Nothing here is called “" + typed + "”."
                                : Wording.count(number, "result", "results") + " for “" + typed + "”");
        found.removeAll();
        hits.forEach((kind, things) -> found.add(group(kind, things, held)));
        if (!typed.isEmpty() && number == 0) {
            found.add(nothing(held));
        }
    }

    private static Component group(Findable.Kind kind, List<Findable> things, Selection held) {
        HtmlContainer list = new HtmlContainer("ul");
        for (Findable thing : things) {
            list.add(Elements.element(
                    "li",
                    "",
                    Elements.link(Results.address(thing, held), thing.name()),
                    Elements.span("quiet", thing.detail())));
        }
        return Elements.element("section", "", new H2(kind.label()), list);
    }

    private static Component nothing(Selection held) {
        return Elements.element(
                "div",
                "empty",
                Elements.paragraph(
                        "",
                        "Fewer or shorter words find more: every word must begin a word of what is looked for. Nobody is"
                                + " named in these data, so names of people find nothing."),
                Elements.link(SelectionUrl.link("cases", held), "Filter the decisions", "btn"),
                Elements.link("glossary", "Read the glossary", "btn"));
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(Search.LONGEST, words.length()));
    }
}
