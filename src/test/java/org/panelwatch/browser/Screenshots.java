package org.panelwatch.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import com.microsoft.playwright.options.SelectOption;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the pictures of the documents from the application itself, so that they are never old. Arguments: the jar, the
 * folder of data, a folder to keep releases in, Chromium, and the folder of the pictures.
 */
public final class Screenshots {

    private static final Pattern READY = Pattern.compile("ready at (http://\\S+)/ ");

    /** A picture, of what a reader sees first of an address. */
    private record Shot(String name, String address, int width, int height, ColorScheme colours) {}

    private static final List<Shot> SHOTS = List.of(
            new Shot("overview", "/", 1280, 860, ColorScheme.LIGHT),
            new Shot("sanctions", "/sanctions?from=2015#lesser-sanction-rate-over-time", 1280, 860, ColorScheme.LIGHT),
            new Shot("case", "/cases/metropolitan-2021-001", 1280, 860, ColorScheme.LIGHT),
            new Shot("embed", "/embed/lesser-sanction-funnel", 720, 640, ColorScheme.LIGHT),
            new Shot("phone", "/sanctions?from=2015#lesser-sanction-rate-over-time", 375, 780, ColorScheme.LIGHT),
            new Shot("dark", "/appeals#outcome-flow", 1280, 860, ColorScheme.DARK));

    private Screenshots() {}

    /** Prints each picture with its size. */
    public static void main(String[] arguments) throws IOException {
        Process application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        arguments[0],
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        arguments[1],
                        "--kept",
                        arguments[2])
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(application.getInputStream(), StandardCharsets.UTF_8))) {
            String site = site(said);
            Thread.ofPlatform().daemon().start(() -> said.lines().forEach(line -> {}));
            try {
                take(site, Path.of(arguments[3]), Files.createDirectories(Path.of(arguments[4])));
            } finally {
                // Before its output is closed, which waits for the last line
                application.destroy();
            }
        } finally {
            application.destroy();
        }
    }

    private static String site(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                return ready.group(1);
            }
        }
        throw new IOException("The application did not start; what it said stands above");
    }

    private static void take(String site, Path chromium, Path folder) throws IOException {
        try (Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium)
                            .setArgs(List.of("--no-sandbox", "--hide-scrollbars", "--font-render-hinting=none")));
            for (Shot shot : SHOTS) {
                Path file = folder.resolve(shot.name() + ".png");
                take(browser, site, shot, file);
                System.out.println(file + ": " + Files.size(file) / 1024 + " KB");
            }
            walk(browser, site, folder);
        }
    }

    /** The steps of a visitor with files of their own, from upload to the figure of lesser sanctions. */
    private static void walk(Browser browser, String site, Path folder) {
        Path files = Path.of("src/test/resources/mapping/excerpt");
        BrowserContext profile = profile(browser, site, 1280, 860, ColorScheme.LIGHT);
        Page page = profile.newPage();
        page.navigate("/workbench");
        page.setInputFiles("#your-files-input", new Path[] {
            files.resolve("complaints.against.police.findings.csv"), files.resolve("complaints_against_police.csv")
        });
        page.locator("#check").waitFor();
        step(page, "files", folder.resolve("workbench-files.png"));
        Map.of(
                        "Finding for Sustained Finding", "Gross misconduct",
                        "Sanction for Training/Counseling", "Reflective practice",
                        "Sanction for No Guilty Findings", "No further action")
                .forEach((label, option) -> page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                        .selectOption(new SelectOption().setLabel(option)));
        page.getByLabel("Its name").fill("City Police Department");
        page.getByLabel("What the data are called").fill("Complaints against police, an excerpt");
        page.getByLabel("Who published them").focus();
        page.waitForTimeout(2000);
        step(page, "column-finding", folder.resolve("workbench-mapping.png"));
        page.getByText("Explore your data").click();
        page.waitForURL("**/workbench/explore");
        ready(page);
        step(page, "lesser-sanction-rate-compared", folder.resolve("workbench-explore.png"));
        profile.close();
    }

    private static void step(Page page, String place, Path file) {
        page.evaluate("(place) => document.getElementById(place).scrollIntoView({ block: 'start' })", place);
        page.evaluate("() => scrollBy(0, -12)");
        picture(page, file);
    }

    private static void take(Browser browser, String site, Shot shot, Path file) {
        BrowserContext profile = profile(browser, site, shot.width(), shot.height(), shot.colours());
        Page page = profile.newPage();
        page.navigate(shot.address());
        ready(page);
        String place = shot.address().contains("#") ? shot.address().split("#")[1] : "";
        page.evaluate("(place) => place && document.getElementById(place).scrollIntoView({ block: 'start' })", place);
        page.evaluate("place => place && scrollBy(0, 56)", place);
        picture(page, file);
        profile.close();
    }

    private static BrowserContext profile(Browser browser, String site, int width, int height, ColorScheme colours) {
        BrowserContext profile = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(site)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(width, height)
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE));
        profile.setDefaultTimeout(90_000);
        return profile;
    }

    private static void ready(Page page) {
        page.waitForFunction("() => document.querySelector('h1, h2, figure') && document.fonts.status === 'loaded'"
                + " && [...document.querySelectorAll('panel-chart')].every(chart => chart.hasAttribute('ready'))");
    }

    private static void picture(Page page, Path file) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setCaret(ScreenshotCaret.HIDE));
    }
}
