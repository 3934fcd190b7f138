package org.panelwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.panelwatch.release.Releases;
import org.springframework.beans.factory.annotation.Autowired;

/** What axe holds of every page and state, in light and dark, wide and narrow; and no page needs sideways scrolling. */
class AccessIT extends Browsing {

    private static final int WIDE = 1280;
    private static final int PHONE = 375;

    /** 1280 pixels at 400 per cent. */
    private static final int MAGNIFIED = 320;

    /** An address for each page whose address names something. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "cases/:hearing_id", "cases/metropolitan-2021-001",
            "forces/:force", "forces/kent",
            "figures/:figure", "figures/outcome-flow?show=share");

    private static final List<String> STATES = List.of(
            "sanctions?tab=table&basis=final",
            "sanctions?force=kent&from=2018&rank=constable~sergeant",
            "sanctions?force=ministry_of_defence",
            "sanctions?release=000000000000",
            "outcomes?show=share&by=region",
            "appeals?tab=table&by=ground&nonsense=1",
            "cases?from=1950&to=1960",
            "cases?force=kent&sort=sanction&page=1",
            "cases?figure=lesser-sanction-rate-over-time&row=2014&part=lesser",
            "compare?by=force&force=essex~kent",
            "search?q=kent",
            "cases/not-there",
            "forces/ministry_of_defence",
            "forces/nowhere",
            "official?tab=table",
            "data?by=source&year=financial&tab=table",
            "nowhere");

    /** Words with underscores in what people read or hear; names of columns, ids and addresses are meant as such. */
    private static final String CODES = """
            () => {
              const found = new Set();
              const read = (words) => (words ?? '').replace(/https?:\\S+|[a-z_]+-\\d{4}-\\d{3}/g, '')
                .match(/\\b[a-z]+(_[a-z0-9]+)+\\b/g)?.forEach((code) => found.add(code));
              const walk = (root) => root.querySelectorAll('*').forEach((element) => {
                if (element.shadowRoot) walk(element.shadowRoot);
                if (element.closest('code, pre, script, style, textarea, head, .dictionary')) return;
                ['aria-label', 'title', 'placeholder', 'alt'].forEach((name) => read(element.getAttribute(name)));
                element.childNodes.forEach((node) => node.nodeType === Node.TEXT_NODE && read(node.data));
              });
              walk(document);
              return [...found];
            }""";

    @Autowired
    private ServletContext servlets;

    @Autowired
    private Releases releases;

    private Page page;

    /** One profile for all: nothing on these pages is kept from one to the next. */
    @BeforeAll
    void openOneProfile() {
        page = keptProfile(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))
                .newPage();
    }

    /** What stands open on a page besides what its address shows. */
    enum Opened {
        LIST_OF_FILTER("sanctions?force=kent", page -> {
            drawer(page);
            button(page, "Force:").click();
        }),
        MORE_FILTERS("sanctions", page -> {
            drawer(page);
            button(page, "More filters").click();
        }),
        FILES(
                "figures/lesser-sanction-rate-over-time",
                page -> button(page, "Download:").click()),
        SHARE("figures/lesser-sanction-rate-over-time", page -> {
            button(page, "Share:").click();
            assertThat(page.locator("vaadin-dialog copy-field").first()).isVisible();
        }),
        MEANING_OF_TERM("sanctions", page -> page.locator("button.term").first().click());

        private final String path;
        private final Consumer<Page> opening;

        Opened(String path, Consumer<Page> opening) {
            this.path = path;
            this.opening = opening;
        }

        private static Locator button(Page page, String name) {
            return page.locator("main")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                    .first();
        }

        private static void drawer(Page page) {
            if (button(page, "Filters").isVisible()) {
                button(page, "Filters").click();
            }
        }
    }

    /** Every page there is, found where the application finds them, and what else an address can show. */
    Stream<String> addresses() {
        Stream<String> pages = registry().getRegisteredRoutes().stream()
                .map(RouteData::getTemplate)
                .sorted()
                .map(AccessIT::example);
        return Stream.of(
                        pages,
                        STATES.stream(),
                        Stream.of("sanctions?release=" + releases.current().id()))
                .flatMap(paths -> paths);
    }

    private static String example(String template) {
        String example = template.contains(":") ? EXAMPLES.get(template) : template;
        assertThat(example).as("an example of the page %s", template).isNotNull();
        return example;
    }

    private ApplicationRouteRegistry registry() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void everyPageIsAccessibleFitsAndShowsNoCodes(String address) {
        show(address, WIDE);
        assertThat((List<?>) page.evaluate(CODES)).as("codes on /%s", address).isEmpty();
        requireAccessible();
        requireFit(page, PHONE);
        requireAccessible();
        requireFit(page, MAGNIFIED);
    }

    @ParameterizedTest
    @EnumSource
    void whatOpensOnAPageIsAccessibleToo(Opened opened) {
        for (int width : List.of(WIDE, PHONE)) {
            show(opened.path, width);
            opened.opening.accept(page);
            requireAccessible();
        }
    }

    @Test
    void aPageThatFailsIsAccessibleToo() {
        registry().setRoute("trouble", Broken.class, List.of());
        try {
            show("trouble", WIDE);
            assertThat(page.locator("h1")).hasText("This page could not be shown");
            requireAccessible();
            requireFit(page, MAGNIFIED);
        } finally {
            registry().removeRoute("trouble");
        }
    }

    private void show(String address, int width) {
        page.setViewportSize(width, 900);
        page.navigate("/" + address);
        waitForCharts(page);
    }

    private void requireAccessible() {
        colours(ColorScheme.LIGHT);
        requireAccessible(page);
        colours(ColorScheme.DARK);
        requireReadableColours(page);
        colours(ColorScheme.LIGHT);
    }

    private void colours(ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        waitForCharts(page);
    }

    /** A page with a fault. */
    public static class Broken extends Div {

        private static final long serialVersionUID = 1L;

        public Broken() {
            throw new IllegalStateException("a fault, put here to see the page that tells of it");
        }
    }
}
