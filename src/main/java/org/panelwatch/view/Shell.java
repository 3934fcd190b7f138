package org.panelwatch.view;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.Answers;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.view.part.Asked;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.search.SearchBox;

/** What stands around every page: the way to its content, the name, the navigation, and the foot. */
@Layout
final class Shell extends HtmlContainer implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final String MARK = """
            <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><rect x="2" y="13" width="4" height="9" rx="1"\
             fill="var(--dismissed)"/><rect x="8" y="8" width="4" height="14" rx="1" fill="var(--dismissed)"/><rect x="14"\
             y="2" width="4" height="20" rx="1" fill="var(--dismissed)"/><rect x="20" y="15" width="3" height="7" rx="1"\
             fill="var(--fww)"/></svg>""";

    /** Where a reader goes on after a link: at the heading of the new page, or at the place that the link names. */
    private static final String READ_ON = """
            const place = document.getElementById(location.hash.slice(1)) ?? this.querySelector('h1') ?? this;
            place.tabIndex < 0 && place.setAttribute('tabindex', '-1');
            place.focus({ preventScroll: true });""";

    private static final int SLOW_MILLISECONDS = 150;

    private final transient Answers answers;
    private @Nullable String shown;
    private final Span release = Elements.span("", "");
    private final SearchBox search;
    private final Map<String, Anchor> pages = new LinkedHashMap<>();
    private final HtmlContainer content = Elements.element("main", "");
    private final Anchor skip = Elements.file("", "Skip to content", "skip");

    Shell(Answers answers) {
        super("div");
        this.answers = answers;
        this.search = new SearchBox(answers, "search", "Search all pages");
        addClassName("shell");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        add(skip, header(), content, foot());
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(page.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        if (shown != null && !shown.equals(path)) {
            content.getElement().executeJs(READ_ON);
        }
        shown = path;
        // Below the base of every address, a mere "#content" would lead to the first page
        skip.setHref(event.getLocation().getPathWithQueryParameters() + "#content");
        Asked asked = Asked.by(event.getLocation().getQueryParameters().getParameters(), answers);
        release.setText("Panelwatch release " + asked.release().id()
                + " · reported decisions only, not all cases · compiled data CC BY 4.0, code Apache-2.0");
        search.show(asked.selection(), "");
        pages.forEach((address, link) -> {
            link.setHref(SelectionUrl.link(address, asked.selection().held()));
            if (address.equals(path)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** Progress shows before a reader wonders. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getLoadingIndicatorConfiguration().setFirstDelay(SLOW_MILLISECONDS);
    }

    private HtmlContainer header() {
        Anchor name = Elements.link("", "", "word");
        name.add(new Svg(MARK), Elements.span("", "Panelwatch"));
        HtmlContainer nav = Elements.element(
                "nav",
                "",
                page("", "Overview"),
                page("outcomes", "Outcomes"),
                page("sanctions", "Lesser sanctions"),
                page("appeals", "Appeals"),
                page("forces", "Forces"),
                page("cases", "Cases"),
                page("compare", "Compare"),
                page("official", "Official figures"));
        nav.getElement().setAttribute("aria-label", "Pages");
        Anchor toSearch = page("search", "Search");
        toSearch.addClassName("to-search");
        HtmlContainer right = Elements.element(
                "div", "right", search, toSearch, page("methods", "Methods"), page("data", "Data"), page("api", "API"));
        return Elements.element("header", "top", Elements.element("div", "bar", name, nav, right));
    }

    private Anchor page(String address, String label) {
        Anchor link = Elements.link(address, label);
        pages.put(address, link);
        return link;
    }

    private HtmlContainer foot() {
        HtmlContainer bar = Elements.element(
                "div",
                "bar",
                release,
                Elements.link("glossary", "Glossary"),
                Elements.link("data", "About the data"),
                Elements.link("workbench", "Bring your own data"));
        return Elements.element("footer", "foot-page", bar);
    }
}
