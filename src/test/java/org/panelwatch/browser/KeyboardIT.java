package org.panelwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelwatch.release.Releases;
import org.springframework.beans.factory.annotation.Autowired;

/** The main jobs of readers, done with the keyboard alone; at each step the focus is seen. */
class KeyboardIT extends Browsing {

    private static final double SOON = 2_000;
    private static final int STEPS = 200;
    private static final String RATE = "#lesser-sanction-rate-over-time";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    /** The focused element, also inside a component. */
    private static final String FOCUSED = """
            const focused = (root) => root.activeElement?.shadowRoot?.activeElement
              ? focused(root.activeElement.shadowRoot) : root.activeElement;
            const element = focused(document);
            """;

    private static final String NAME = "() => {" + FOCUSED + """
            return (element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent).trim();
            }""";

    /** What is wrong with how the focus is seen; empty where nothing is. */
    private static final String UNSEEN = "() => {" + FOCUSED + """
            if (!element || element === document.body) return 'nothing is focused';
            const name = element.tagName + ' ' + (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60);
            const ringed = (one) => { const style = getComputedStyle(one);
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; };
            const shown = element.localName === 'vaadin-popover'
              ? element.shadowRoot.querySelector('vaadin-popover-overlay').shadowRoot.querySelector('[part=overlay]') : element;
            const hosts = [element, shown, element.parentElement, element.closest('[focus-ring], [focused]'),
              element.getRootNode().host].filter(Boolean);
            if (!hosts.some(ringed)) return name + ' shows no ring';
            const box = shown.getBoundingClientRect();
            if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth)
              return name + ' is off the screen';
            const within = (value, most) => Math.min(Math.max(value, 1), most - 1);
            const x = within(box.left + Math.min(box.width / 2, 20), innerWidth);
            const y = within(box.top + box.height / 2, innerHeight);
            const top = element.getRootNode().elementFromPoint(x, y);
            const drawnIn = (one) => { for (let at = one; at; at = at.assignedSlot ?? at.parentNode ?? at.host)
              if (at === element) return true; return false; };
            const same = top && (drawnIn(top) || top.contains(element)
              || top === element.getRootNode().host || (element.labels ? [...element.labels].includes(top) : false));
            return same ? '' : name + ' lies behind ' + (top?.tagName ?? 'nothing') + ' ' + (top?.className ?? '');
            }""";

    @Autowired
    private Releases releases;

    private Page start(String path, int width, int height) {
        BrowserContext profile = profile(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        Page page = profile.newPage();
        page.navigate(path);
        waitForCharts(page);
        return page;
    }

    /** Goes on with Tab until something with this name is focused, and sees the focus at each step. */
    private static void goTo(Page page, String name) {
        go(page, "Tab", name);
    }

    /** As above, towards the top of the page. */
    private static void goBackTo(Page page, String name) {
        go(page, "Shift+Tab", name);
    }

    private static void go(Page page, String key, String name) {
        Pattern wanted = Pattern.compile(name);
        for (int i = 0; i < STEPS; i++) {
            press(page, key);
            requireSeen(page);
            if (wanted.matcher((String) page.evaluate(NAME)).find()) {
                return;
            }
        }
        throw new AssertionError(key + " does not come to " + name + " on " + page.url());
    }

    /** Lists open and pages scroll in a frame or two. */
    private static void requireSeen(Page page) {
        try {
            page.waitForCondition(
                    () -> page.evaluate(UNSEEN).equals(""), new Page.WaitForConditionOptions().setTimeout(SOON));
        } catch (TimeoutError unseen) {
            assertThat((String) page.evaluate(UNSEEN)).as(page.url()).isEmpty();
        }
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }

    /** Opens the list of forces, and ticks the one that is found by a word. */
    private static void chooseForce(Page page, String word, String name) {
        goTo(page, "^Force(:|[A-Z])");
        press(page, "Enter");
        page.getByLabel("Search force").first().waitFor();
        goTo(page, "^Search force");
        page.keyboard().type(word);
        Locator another = page.getByText("Wiltshire Police", new Page.GetByTextOptions().setExact(true));
        another.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        goTo(page, "^" + name);
        press(page, "Space");
        page.waitForURL("**/sanctions?force=" + word);
    }

    /** From the first page to the rate of one force. */
    private static void findKent(Page page) {
        goTo(page, "^Lesser sanctions$");
        press(page, "Enter");
        page.waitForURL("**/sanctions");
        waitForCharts(page);
        chooseForce(page, "kent", "Kent Police");
        assertThat(page.locator(RATE + " .subtitle")).containsText("Kent Police");
        press(page, "Escape");
        requireSeen(page);
    }

    @Test
    void aForcesRateOverTimeIsFoundAndReadAsATable() {
        Page page = start("/", 1280, 900);
        findKent(page);
        waitForCharts(page);
        assertThat(page.locator(RATE + " panel-chart .plot"))
                .hasAttribute("aria-label", Pattern.compile("Kent|Of \\d+ officers"));
        goTo(page, "^Table: .*");
        press(page, "Enter");
        page.waitForURL("**/sanctions?force=kent&tab=table");
        assertThat(page.locator(RATE + " .table-twin tbody tr").first()).isVisible();
        goBackTo(page, "^Year of first decision");
        press(page, "Enter");
        assertThat(page.locator(RATE + " th[aria-sort=ascending]")).containsText("Year of first decision");
        requireSeen(page);
    }

    @Test
    void aFigureIsDownloadedAsAPicture() throws IOException {
        Page page = start("/sanctions?force=kent", 1280, 900);
        goTo(page, "^Download: ");
        press(page, "Enter");
        goTo(page, "^PNG: ");
        Download picture = page.waitForDownload(() -> press(page, "Enter"));
        assertThat(picture.suggestedFilename()).matches("lesser-sanction-rate-over-time-.*[.]png");
        assertThat(Arrays.copyOf(Files.readAllBytes(picture.path()), PNG.length))
                .isEqualTo(PNG);
    }

    @Test
    void aLinkThatKeepsItsNumbersIsSharedAndOpened() {
        Page page = start("/sanctions?force=kent", 1280, 900);
        goTo(page, "^Share: ");
        press(page, "Enter");
        page.locator("vaadin-dialog copy-field").first().waitFor();
        goTo(page, "^Copy: Link that keeps these numbers");
        press(page, "Enter");
        assertThat(page.locator("#share-frozen [role=status]")).hasText("Copied");
        String link = (String) page.evaluate("navigator.clipboard.readText()");
        String release = releases.current().id();
        assertThat(link)
                .isEqualTo(published() + "/figures/lesser-sanction-rate-over-time?force=kent&release=" + release);
        press(page, "Escape");
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        requireSeen(page);
        page.navigate(link.replace(published(), site()));
        assertThat(page.locator(".release-notice")).containsText("You are looking at release " + release);
    }

    @Test
    void theFirstStepSkipsToTheContentAndTheNextIsInIt() {
        Page page = start("/sanctions", 1280, 900);
        goTo(page, "^Skip to content$");
        press(page, "Enter");
        assertThat(page.locator("main#content")).isFocused();
        press(page, "Tab");
        assertThat(page.evaluate("!!document.activeElement.closest('main')")).isEqualTo(true);
    }

    @Test
    void afterALinkTheReaderIsAtTheHeadingOfTheNewPage() {
        Page page = start("/", 1280, 900);
        goTo(page, "^Outcomes$");
        press(page, "Enter");
        page.waitForURL("**/outcomes");
        assertThat(page).hasTitle(Pattern.compile("^What panels decide"));
        assertThat(page.locator("h1")).isFocused();
    }

    @Test
    void aboutAFigureLeadsToItsSectionWhichIsOpenThen() {
        Page page = start("/sanctions", 1280, 900);
        goTo(page, "^About this figure: ");
        press(page, "Enter");
        page.waitForURL("**/methods#lesser-sanction-rate-over-time");
        Locator section = page.locator("details#lesser-sanction-rate-over-time");
        assertThat(section).hasAttribute("open", "");
        assertThat(section.locator("summary")).isFocused();
        assertThat(section.locator("summary")).isInViewport();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sanctions?force=kent",
                "/forces",
                "/forces/kent",
                "/cases",
                "/official",
                "/data",
                "/methods",
                "/api"
            })
    void theFocusIsSeenAllTheWayDownThePage(String path) {
        Page page = start(path, 1280, 500);
        for (int i = 0; i < 60; i++) {
            press(page, "Tab");
            if (page.evaluate("document.activeElement === document.body").equals(true)) {
                return;
            }
            requireSeen(page);
        }
    }

    @Test
    void onAPhonesScreenTheFocusIsSeenToo() {
        Page page = start("/sanctions", 320, 480);
        goTo(page, "^Filters$");
        press(page, "Enter");
        page.locator(".drawer[aria-expanded=true]").waitFor();
        chooseForce(page, "essex", "Essex Police");
        press(page, "Escape");
        requireSeen(page);
        goTo(page, "^Share: ");
    }
}
