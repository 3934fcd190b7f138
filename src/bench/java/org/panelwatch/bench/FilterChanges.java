package org.panelwatch.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.panelwatch.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long after a click on a filter the new figure is drawn in Chromium: its sentence is the new one and the drawing
 * says that it is finished. Each click makes a selection that was not asked before. The address of each is opened again
 * in the end and must say the same.
 */
final class FilterChanges {

    private static final int CHANGES = 100;
    private static final int WARM_UP = 20;
    private static final int ALLOWED = 300;
    private static final String CHARTS_DRAWN = "() => document.querySelector('h1')"
            + " && [...document.querySelectorAll('panel-chart')].every(chart => chart.hasAttribute('ready'))";

    /** Notes for each click when the first figure is new and drawn, and when the whole page is. */
    private static final String WATCH = """
            () => document.addEventListener('click', click => {
                const says = () => document.querySelector('.figure-card panel-chart, .figure-card .empty');
                const words = part => part?.summary ?? part?.textContent;
                const before = words(says());
                const noted = window.noted = { whole: 0 };
                const look = () => {
                    const now = says();
                    if (now && words(now) !== before && now.ready !== false) {
                        noted.figure ??= performance.now() - click.timeStamp;
                        if (!document.querySelector('[aria-busy="true"]')
                                && [...document.querySelectorAll('panel-chart')].every(chart => chart.ready)) {
                            noted.whole = performance.now() - click.timeStamp;
                            return;
                        }
                    }
                    requestAnimationFrame(look);
                };
                requestAnimationFrame(look);
            }, { capture: true })
            """;

    private final Page page;
    private final String site;
    private final List<Double> figure = new ArrayList<>();
    private final List<Double> whole = new ArrayList<>();
    private int changes;

    private FilterChanges(Page page, String site) {
        this.page = page;
        this.site = site;
    }

    /** @param kept an empty folder for the release */
    static void measure(Path data, Path kept) {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty()) {
            System.out.printf("%n*** LEFT OUT: filter changes in the browser. No Chromium was found;"
                    + " install chromium or set CHROMIUM to its path. ***%n");
            return;
        }
        try (ConfigurableApplicationContext application = SpringApplication.run(
                        Application.class,
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--vaadin.react.enable=false",
                        "--panelwatch.data=" + data.toAbsolutePath(),
                        "--panelwatch.kept=" + kept.toAbsolutePath());
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(options(chromium.get()))) {
            String site = "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
            System.out.printf(
                    "%nA filter changed in Chromium %s, 1280 × 900 pixels, %d changes after %d to warm up: from the click"
                            + " to the new figure drawn%n",
                    browser.version(), CHANGES, WARM_UP);
            System.out.printf("  %-12s %14s %14s %14s %14s%n", "page", "median", "95th", "all: median", "95th");
            for (String path : List.of("/sanctions", "/outcomes")) {
                new FilterChanges(page(browser), site).measure(path);
            }
        }
    }

    private static Page page(Browser browser) {
        return browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
    }

    private static BrowserType.LaunchOptions options(Path chromium) {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(chromium)
                .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update"));
    }

    /** Forces are ticked one after the other, up to three at a time; after each round the years begin later. */
    private void measure(String path) {
        List<String> addresses = new ArrayList<>();
        for (int from = 2012; changes < WARM_UP + CHANGES; from++) {
            page.navigate(site + path + "?from=" + from);
            page.waitForFunction(CHARTS_DRAWN);
            page.evaluate(WATCH);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Force:"))
                    .first()
                    .click();
            addresses.add(changeForces());
        }
        System.out.printf(
                "  %-12s %11.0f ms %11.0f ms %11.0f ms %11.0f ms%s%n",
                path,
                at(figure, 0.5),
                at(figure, 0.95),
                at(whole, 0.5),
                at(whole, 0.95),
                at(figure, 0.95) > ALLOWED ? "   more than " + ALLOWED + " ms" : "");
        addresses.forEach(this::requireSame);
        page.close();
    }

    /** @return the last address, and what the first figure says there */
    private String changeForces() {
        Locator boxes = page.locator("vaadin-popover[opened] vaadin-checkbox:not([disabled])");
        boxes.first().waitFor();
        int offered = boxes.count();
        List<Integer> ticked = new ArrayList<>();
        for (int next = 0; next < offered && changes < WARM_UP + CHANGES; next++) {
            change(boxes.nth(next));
            ticked.add(next);
            if (ticked.size() > 2) {
                change(boxes.nth(ticked.removeFirst()));
            }
        }
        return page.evaluate("() => location.href") + "\n" + said();
    }

    private void change(Locator box) {
        box.scrollIntoViewIfNeeded();
        page.evaluate("() => { window.noted = undefined; }");
        box.locator("label").click();
        page.waitForFunction("() => window.noted && window.noted.whole");
        if (++changes > WARM_UP) {
            figure.add(number("window.noted.figure"));
            whole.add(number("window.noted.whole"));
        }
    }

    private double number(String expression) {
        return ((Number) page.evaluate("() => " + expression)).doubleValue();
    }

    private String said() {
        return String.valueOf(page.evaluate("() => document.querySelector('.figure-card panel-chart').summary"));
    }

    /** The address, opened anew, says what the page said after the last change. */
    private void requireSame(String addressAndWords) {
        String[] parts = addressAndWords.split("\n", 2);
        page.navigate(parts[0]);
        page.waitForFunction(CHARTS_DRAWN);
        if (!said().equals(parts[1])) {
            throw new IllegalStateException(parts[0] + " opened anew says: " + said() + "; before: " + parts[1]);
        }
    }

    private static double at(List<Double> times, double part) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }

    private static Optional<Path> chromium() {
        return Stream.of(
                        System.getenv().getOrDefault("CHROMIUM", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/usr/bin/google-chrome-stable",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
