package org.panelwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.panelwatch.release.Releases;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking a figure along: the dialog, the list of files, the page of one figure. */
class ShareIT extends Browsing {

    private static final String FIGURE = "/figures/lesser-sanction-rate-over-time?force=kent&from=2018";

    @Autowired
    private Releases releases;

    private Page page(String path, int width, ColorScheme colours) {
        BrowserContext browser = profile(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(colours));
        browser.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = browser.newPage();
        page.navigate(path);
        waitForCharts(page);
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.locator(".figure-card")
                .first()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator opened(Page page) {
        button(page, "Share: ").press("Enter");
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Share this figure"));
        assertThat(dialog.locator("copy-field").first()).isVisible();
        return dialog;
    }

    @Test
    void theKeyboardOpensTheDialogCopiesAndComesBack() {
        Page page = page(FIGURE, 1280, ColorScheme.LIGHT);
        Locator dialog = opened(page);
        for (int i = 0; i < 20 && !"Copy: Link that keeps these numbers".equals(focused(page)); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(dialog.locator("#share-frozen [role=status]")).hasText("Copied");
        assertThat(page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo(
                        published() + FIGURE + "&release=" + releases.current().id());
        for (int i = 0; i < 30; i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("!!document.activeElement.closest('vaadin-dialog')"))
                    .isEqualTo(true);
        }
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(button(page, "Share: ")).isFocused();
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.getAttribute('aria-label')");
    }

    @Test
    void linksEmbedAndCitationAreOfTheStateThatIsShown() {
        Page page = page(FIGURE, 1280, ColorScheme.LIGHT);
        String release = releases.current().id();
        Locator dialog = opened(page);
        assertThat(dialog.locator("#share-live input")).hasValue(published() + FIGURE);
        assertThat(dialog.locator("#share-frozen input")).hasValue(published() + FIGURE + "&release=" + release);
        Locator code = dialog.locator("#share-embed textarea");
        assertThat(code)
                .hasValue(Pattern.compile("^<iframe src=\"https?://[^/]+"
                        + "/embed/lesser-sanction-rate-over-time\\?force=kent&amp;from=2018&amp;release=" + release));
        dialog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Follows new data"))
                .click();
        assertThat(code).not().hasValue(Pattern.compile("release="));
        assertThat(dialog.locator("#share-citation textarea"))
                .hasValue(Pattern.compile("^Panelwatch \\(\\d{4}\\)\\. .* \\[figure, release " + release + " of "));
        assertThat(dialog.locator("img"))
                .hasAttribute("src", "card/figures/lesser-sanction-rate-over-time.png?force=kent&from=2018");
        assertThat(dialog.locator("img")).hasAttribute("alt", Pattern.compile("^Of 4 officers"));
    }

    @Test
    void theCardPictureIsNotAskedForBeforeTheDialogIsOpen() {
        Page page = open("/methods");
        List<String> cards = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains("/card/")) {
                cards.add(request.url());
            }
        });
        page.navigate(FIGURE);
        waitForCharts(page);
        assertThat(cards).isEmpty();
        opened(page);
        page.waitForCondition(() -> !cards.isEmpty());
    }

    @Test
    void theKeyboardOpensTheFilesAndEveryFormIsALinkOfThisState() {
        Page page = page(FIGURE, 1280, ColorScheme.LIGHT);
        Locator files = page.locator("#lesser-sanction-rate-over-time-files");
        assertThat(files).isHidden();
        button(page, "Download: ").press("Enter");
        assertThat(files).isVisible();
        for (String form : List.of("svg", "png", "csv", "xlsx", "json", "txt", "zip")) {
            assertThat(files.locator("a[href*='." + form + "?']").first())
                    .hasAttribute("href", Pattern.compile("rate-over-time\\." + form + "\\?force=kent&from=2018"));
        }
        assertThat(files.locator("a[href*='theme=dark&size=web']")).hasCount(2);
        assertThat(files.locator("a[href*='size=portrait']")).hasCount(2);
        page.keyboard().press("Tab");
        assertThat(files.locator("a").first()).isFocused();
        page.keyboard().press("Escape");
        assertThat(files).isHidden();
        assertThat(button(page, "Download: ")).isFocused();
    }

    @Test
    void aFileIsDownloadedByItsLink() {
        Page page = page(FIGURE, 1280, ColorScheme.LIGHT);
        button(page, "Download: ").click();
        var download = page.waitForDownload(
                () -> page.locator("a[href*='.csv']").first().click());
        assertThat(download.suggestedFilename()).matches("lesser-sanction-rate-over-time-.*[.]csv");
    }

    @Test
    void theFigureAloneLeadsToItsPageWithTheSameSelection() {
        Page page = page(FIGURE + "&basis=final&tab=table", 1280, ColorScheme.LIGHT);
        assertThat(page.locator("h1")).containsText("How often gross misconduct ended in less than dismissal");
        assertThat(page.locator("ul.chips"))
                .containsText(
                        Pattern.compile("Force: Kent Police.*Years: from 2018.*As finally decided", Pattern.DOTALL));
        assertThat(page.locator(".table-twin tbody tr").first()).isVisible();
        page.getByText("See it among the other figures").click();
        page.waitForURL(Pattern.compile("/sanctions\\?force=kent&from=2018&basis=final&tab=table$"));
        assertThat(page.locator("#lesser-sanction-rate-over-time .subtitle")).containsText("Kent Police");
    }

    @Test
    void anUnknownFigureOrReleaseIsSaidToBeUnknown() {
        assertThat(open("/figures/not-there").locator("h1")).hasText("There is no such page");
        Page gone = open(FIGURE + "&release=000000000000");
        assertThat(gone.locator(".release-notice")).containsText("release 000000000000, which is not kept here");
        assertThat(open("/figures/not-there")
                        .request()
                        .get(site() + "/figures/not-there")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void dialogFilesAndPageAreAccessibleAndFit() {
        for (int width : List.of(1280, 375, 320)) {
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                String name = width + "-" + colours.name().toLowerCase(Locale.ROOT);
                Page page = page(FIGURE, width, colours);
                looked(page, "figure-" + name, width);
                button(page, "Download: ").click();
                looked(page, "files-" + name, width);
                page.keyboard().press("Escape");
                opened(page);
                looked(page, "share-" + name, width);
            }
        }
    }

    private static void looked(Page page, String name, int width) {
        requireAccessible(page);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isLessThanOrEqualTo(width);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target", "screens", name + ".png")));
    }
}
