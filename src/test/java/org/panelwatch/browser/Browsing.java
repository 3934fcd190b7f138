package org.panelwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.panelwatch.Application;
import org.panelwatch.publish.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The running application, seen in Chromium; every test has a browser profile of its own. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "panelwatch.kept=target/browser-tests")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Browsing {

    private static final List<String> HEEDED = List.of("moderate", "serious", "critical");

    /** Vaadin's own line about a lost connection: outside every landmark, and shown only when there is none. */
    private static final String VAADINS_OWN = "vaadin-connection-indicator";

    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");
    private static final double SETTLED = 3_000;
    private static final int HEIGHT = 900;
    private static final int PATIENCE = 90_000;

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectProvider<Site> site;

    private Playwright playwright;
    private Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();

    @BeforeAll
    void launchChromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run",
                                "--disable-features=LocalNetworkAccessChecks")));
    }

    @AfterEach
    void closeProfiles() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    @AfterAll
    void closeChromium() {
        playwright.close();
    }

    /** Opens a path of the application in a new profile, in light colours, 1280 pixels wide. */
    protected Page open(String path) {
        return open(path, 1280, ColorScheme.LIGHT);
    }

    /** Opens a path of the application in a new profile. */
    protected Page open(String path, int width, ColorScheme colours) {
        Page page = profile(new Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        .setColorScheme(colours))
                .newPage();
        page.navigate(path);
        return page;
    }

    /** A new profile of the browser, closed after the test. */
    protected BrowserContext profile(Browser.NewContextOptions options) {
        BrowserContext context = keptProfile(options);
        contexts.add(context);
        return context;
    }

    /** A new profile of the browser, there until the last test of the class. */
    protected BrowserContext keptProfile(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(site()).setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    /** Where the application is found, without a slash at the end. */
    protected String site() {
        return "http://localhost:" + port;
    }

    /** The address that the application says it has, without a slash at the end. */
    protected String published() {
        return site.getObject().address().toString();
    }

    /** Waits until every chart on the page is drawn. */
    protected static void waitForCharts(Page page) {
        page.waitForFunction("() => document.querySelector('h1')"
                + " && [...document.querySelectorAll('panel-chart')].every(chart => chart.hasAttribute('ready'))");
    }

    /** Fails with what axe holds to be moderate, serious or critical, and where. */
    protected static void requireAccessible(Page page) {
        require(axe(page));
    }

    /** As above, for what other colours can change. */
    protected static void requireReadableColours(Page page) {
        require(axe(page).withRules(COLOUR_RULES));
    }

    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).exclude(VAADINS_OWN).setLegacyMode(true);
    }

    private static void require(AxeBuilder axe) {
        assertThat(axe.analyze().getViolations())
                .filteredOn(violation -> HEEDED.contains(violation.getImpact()))
                .extracting(violation -> violation.getId() + ": " + violation.getHelp() + " "
                        + violation.getNodes().stream()
                                .map(node -> node.getTarget().toString())
                                .toList())
                .isEmpty();
    }

    /** Fails where the page has to be scrolled sideways once its drawings have followed the new width. */
    protected static void requireFit(Page page, int width) {
        page.setViewportSize(width, HEIGHT);
        waitForCharts(page);
        try {
            page.waitForFunction(
                    "width => document.documentElement.scrollWidth <= width",
                    width,
                    new Page.WaitForFunctionOptions().setTimeout(SETTLED));
        } catch (TimeoutError wider) {
            // Told below, with the width
        }
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s is wider than %s pixels", page.url(), width)
                .isLessThanOrEqualTo(width);
    }

    /** Keeps a picture of the whole page as target/screens/NAME.png, for people to look at. */
    protected static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", name + ".png"))
                .setFullPage(true)
                .setTimeout(PATIENCE));
    }
}
