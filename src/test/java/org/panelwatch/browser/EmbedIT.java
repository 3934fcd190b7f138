package org.panelwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.release.Releases;
import org.springframework.beans.factory.annotation.Autowired;

/** Embeds inside somebody else's page. */
class EmbedIT extends Browsing {

    /** High enough for most frames to be in view at once: browsers let the others rest. */
    private static final int HIGH = 3600;

    private static final int[] WIDTHS = {320, 480, 720};
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    private static final String RATE = "/embed/lesser-sanction-rate-over-time";

    @Autowired
    private Releases releases;

    static Stream<String> figures() {
        return Questions.all().stream().map(EmbedIT::address);
    }

    private static String address(Question question) {
        String query = question == Questions.JOURNEY ? "?case=metropolitan-2021-001" : "";
        return "/embed/" + question.id() + query;
    }

    private ForeignPage foreign(String embed, int... widths) {
        return foreign(profile(new Browser.NewContextOptions().setViewportSize(800, HIGH)), embed, widths);
    }

    private ForeignPage foreign(BrowserContext browser, String embed, int... widths) {
        return new ForeignPage(browser, site() + embed, widths);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void fitsIsAccessibleAndTakesNothingFromElsewhere(String embed) {
        ForeignPage foreign = foreign(embed, WIDTHS);
        for (int width : WIDTHS) {
            Frame frame = foreign.frame(width);
            foreign.page.locator("#w" + width).scrollIntoViewIfNeeded();
            assertThat(frame.locator(".drawing.live panel-chart[ready]")).isVisible(PATIENTLY);
            assertThat(frame.locator("svg[aria-labelledby]").first()).isHidden();
            foreign.page.waitForCondition(
                    () -> foreign.told(width).get("height").equals(height(frame)));
            assertThat((Integer) frame.evaluate("document.documentElement.scrollWidth"))
                    .as("%s in a frame of %s pixels", embed, width)
                    .isLessThanOrEqualTo(width);
            assertThat(frame.evaluate("document.documentElement.scrollHeight > innerHeight + 1"))
                    .as("%s scrolls in a frame of %s pixels", embed, width)
                    .isEqualTo(false);
            assertThat(frame.evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
        }
        requireAccessible(foreign.page);
        assertThat(foreign.errors).isEmpty();
        assertThat(foreign.requests).allMatch(url -> url.startsWith(site()) || url.equals(ForeignPage.ADDRESS));
        assertThat(foreign.page.context().cookies()).isEmpty();
        picture(foreign.page, "embed-" + embed.replaceAll("^/embed/|[?].*", ""));
    }

    private static Object height(Frame frame) {
        return Objects.requireNonNull(frame.evaluate("Math.ceil(document.body.getBoundingClientRect().height)"));
    }

    @Test
    void thePageAroundIsToldTheHeightAgainWhenItChanges() {
        ForeignPage foreign = foreign(RATE, 480);
        assertThat(foreign.frame(480).locator(".drawing.live panel-chart[ready]"))
                .isVisible(PATIENTLY);
        Integer first = (Integer) foreign.told(480).get("height");
        assertThat(foreign.told(480).get("type")).isEqualTo("panelwatch:height");
        assertThat(foreign.told(480).get("figure")).isEqualTo("lesser-sanction-rate-over-time");
        assertThat(foreign.told(480).get("origin")).isEqualTo(site());
        foreign.frame(480).locator("summary").click();
        foreign.page.waitForFunction("before => told.w480.height > before + 100", first);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void withoutScriptsTheDrawingTheWordsAndTheTableAreThere(String embed) {
        BrowserContext browser = profile(
                new Browser.NewContextOptions().setViewportSize(800, 1200).setJavaScriptEnabled(false));
        ForeignPage foreign = foreign(browser, embed, 320, 720);
        Frame narrow = foreign.frame(320);
        Frame wide = foreign.frame(720);
        assertThat(wide.locator("h2")).isVisible();
        assertThat(wide.locator("panel-chart")).hasCount(0);
        assertThat(wide.locator(".wide svg")).isVisible();
        assertThat(wide.locator(".narrow svg")).isHidden();
        assertThat(narrow.locator(".narrow svg")).isVisible();
        assertThat(narrow.locator(".wide svg")).isHidden();
        assertThat(narrow.locator(".narrow svg")).hasAttribute("role", "img");
        wide.locator("summary").click();
        assertThat(wide.locator("tbody tr").first()).isVisible();
        assertThat(wide.locator(".foot > a")).isVisible();
        picture(foreign.page, "embed-plain-" + embed.replaceAll("^/embed/|[?].*", ""));
    }

    /** A browser that keeps nothing for frames answers any question about it with an error. */
    @Test
    void withCookiesAndStorageBlockedTheChartIsDrawn() {
        BrowserContext browser = profile(new Browser.NewContextOptions().setViewportSize(800, 900));
        browser.addInitScript("""
                const blocked = { get() { throw new DOMException('blocked', 'SecurityError'); } };
                Object.defineProperty(Document.prototype, 'cookie', blocked);
                for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
                  Object.defineProperty(window, store, blocked);
                }
                """);
        ForeignPage foreign = foreign(browser, RATE, 480);
        assertThat(foreign.frame(480).locator(".drawing.live panel-chart[ready]"))
                .isVisible(PATIENTLY);
        assertThat(foreign.errors).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RATE + "?theme=dark",
                RATE + "?theme=mono",
                RATE + "?force=ministry_of_defence",
                "/embed/nothing-of-the-kind",
                RATE + "?force=atlantis&release=000000000000",
                RATE + "?release=000000000000"
            })
    void everyStateIsReadableInItsFrame(String embed) {
        ForeignPage foreign = foreign(embed, 320, 720);
        assertThat(foreign.frame(320).locator("h2")).isVisible();
        assertThat(foreign.frame(720).locator("h2")).isVisible();
        requireAccessible(foreign.page);
        picture(foreign.page, "embed-state" + embed.replaceAll("[^a-z]+", "-"));
    }

    @Test
    void theDarkOneIsDarkWhateverTheReaderPrefers() {
        Frame frame = foreign(RATE + "?theme=dark", 480).frame(480);
        assertThat(frame.locator("body")).hasCSS("background-color", "rgb(23, 28, 33)");
        assertThat(foreign(RATE, 480).frame(480).locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
    }

    @Test
    void aFrozenOneSaysSoAndLeadsToTheFrozenFigure() {
        String release = releases.current().id();
        Frame frame = foreign(RATE + "?from=2018&release=" + release, 480).frame(480);
        assertThat(frame.locator(".foot")).containsText("These numbers are held to the release of");
        assertThat(frame.locator(".foot > a"))
                .hasAttribute(
                        "href", published() + "/figures/lesser-sanction-rate-over-time?from=2018&release=" + release);
    }
}
