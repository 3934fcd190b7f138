package org.panelwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import java.util.List;
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

    private static final List<Integer> WIDTHS = List.of(320, 480, 720);
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

    private ForeignPage foreign(String embed, int width) {
        return foreign(profile(new Browser.NewContextOptions().setViewportSize(800, 900)), embed, width);
    }

    private ForeignPage foreign(BrowserContext browser, String embed, int width) {
        return new ForeignPage(browser, site() + embed, width);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void fitsIsAccessibleAndTakesNothingFromElsewhere(String embed) {
        for (int width : WIDTHS) {
            ForeignPage foreign = foreign(embed, width);
            Frame frame = foreign.embed();
            assertThat(frame.locator(".drawing.live panel-chart[ready]")).isVisible();
            foreign.page.waitForFunction(
                    "height => told.at(-1)?.height === height", frame.evaluate(
                            "Math.ceil(document.body.getBoundingClientRect().height)"));
            assertThat((Integer) frame.evaluate("document.documentElement.scrollWidth"))
                    .as("%s in a frame of %s pixels", embed, width)
                    .isLessThanOrEqualTo(width);
            assertThat(frame.evaluate("document.documentElement.scrollHeight > innerHeight + 1"))
                    .as("%s scrolls in a frame of %s pixels", embed, width)
                    .isEqualTo(false);
            requireAccessible(foreign.page);
            assertThat(foreign.errors).isEmpty();
            assertThat(foreign.requests).allMatch(url -> url.startsWith(site()) || url.equals(ForeignPage.ADDRESS));
            assertThat(foreign.page.context().cookies()).isEmpty();
            assertThat(frame.evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
            picture(foreign.page, "embed-" + embed.replaceAll("^/embed/|[?].*", "") + "-" + width);
        }
    }

    @Test
    void thePageAroundIsToldTheHeightAgainWhenItChanges() {
        ForeignPage foreign = foreign(RATE, 480);
        Object first = foreign.told().get("height");
        assertThat(foreign.told().get("type")).isEqualTo("panelwatch:height");
        assertThat(foreign.told().get("figure")).isEqualTo("lesser-sanction-rate-over-time");
        assertThat(foreign.told().get("origin")).isEqualTo(site());
        Locator table = foreign.embed().locator("details");
        boolean open = table.getAttribute("open") != null;
        foreign.embed().locator("summary").click();
        foreign.page.waitForFunction("before => told.at(-1).height !== before", first);
        assertThat((Integer) Objects.requireNonNull(foreign.told().get("height")) > (Integer) first)
                .isEqualTo(!open);
    }

    @Test
    void withoutScriptsTheWordsAndTheTableAreThere() {
        BrowserContext browser = profile(
                new Browser.NewContextOptions().setViewportSize(800, 900).setJavaScriptEnabled(false));
        ForeignPage foreign = foreign(browser, RATE, 480);
        Frame frame = foreign.embed();
        assertThat(frame.locator("h2")).containsText("About one in seven officers");
        assertThat(frame.locator("panel-chart")).hasCount(0);
        assertThat(frame.locator("table tbody tr")).hasCount(16);
        assertThat(frame.locator(".foot a").last()).isVisible();
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
        assertThat(foreign.embed().locator(".drawing.live panel-chart[ready]")).isVisible();
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
        for (int width : List.of(320, 720)) {
            ForeignPage foreign = foreign(embed, width);
            assertThat(foreign.embed().locator("h2")).isVisible();
            requireAccessible(foreign.page);
            picture(foreign.page, "embed-state" + embed.replaceAll("[^a-z]+", "-") + "-" + width);
        }
    }

    @Test
    void theDarkOneIsDarkWhateverTheReaderPrefers() {
        Frame frame = foreign(RATE + "?theme=dark", 480).embed();
        assertThat(frame.locator("body")).hasCSS("background-color", "rgb(23, 28, 33)");
        assertThat(foreign(RATE, 480).embed().locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
    }

    @Test
    void aFrozenOneSaysSoAndLeadsToTheFrozenFigure() {
        String release = releases.current().id();
        Frame frame = foreign(RATE + "?from=2018&release=" + release, 480).embed();
        assertThat(frame.locator(".foot")).containsText("These numbers are held to the release of");
        assertThat(frame.locator(".foot > a"))
                .hasAttribute(
                        "href",
                        "http://localhost:8080/figures/lesser-sanction-rate-over-time?from=2018&release=" + release);
    }
}
