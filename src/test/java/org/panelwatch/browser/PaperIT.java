package org.panelwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A page of figures on paper. */
class PaperIT extends Browsing {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    private Page onPaper(String path) {
        Page page = open(path);
        waitForCharts(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return page;
    }

    @Test
    void everyFigureHasItsTableItsNotesAndItsAddressAndNoControls() {
        Page page = onPaper("/sanctions?force=kent&from=2015");
        for (Locator card : page.locator(".figure-card").all()) {
            assertThat(card.locator("panel-chart")).isVisible();
            assertThat(card.locator(".on-paper table")).isVisible();
            assertThat(card.locator(".note")).isVisible();
            assertThat(card.locator(".on-paper"))
                    .containsText(Pattern.compile("This figure: https?://\\S+force=kent&from=2015"));
            assertThat(card.locator(".btn").first()).isHidden();
        }
        assertThat(page.locator("header nav").first()).isHidden();
        assertThat(page.locator(".filters .pick").first()).isHidden();
        assertThat(page.locator(".filters .chips")).containsText("Kent Police");
    }

    @Test
    void theTableOnTheScreenIsNotPrintedTwice() {
        Page page = onPaper("/sanctions?tab=table&from=2015");
        assertThat(page.locator(".on-paper table")).hasCount(0);
        assertThat(page.locator(".table-wrap table").first()).isVisible();
    }

    @Test
    void everyFigureBeginsAPageOfItsOwn() {
        Page page = open("/sanctions?force=kent&from=2015");
        waitForCharts(page);
        int figures = page.locator(".figure-card").count();
        String sheets =
                new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(SHEET.matcher(sheets).results()).hasSizeGreaterThanOrEqualTo(figures);
    }
}
