package org.panelwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** The list of decisions and the ways to it, in a browser. */
class CasesIT extends Browsing {

    private static final String BEHIND = "/cases?figure=lesser-sanction-rate-over-time&row=2014&part=lesser";

    @Test
    void aMarkInADrawingOpensTheDecisionsBehindIt() {
        Page page = open("/figures/outcomes-over-time");
        waitForCharts(page);
        page.evaluate("document.querySelector('panel-chart').dispatchEvent(new CustomEvent('point-selected',"
                + " {detail: {series: 'dismissed', index: 5}, bubbles: true, composed: true}))");
        page.waitForURL(address -> address.contains("/cases?") && address.contains("part=dismissed"));
        assertThat(page.locator(".number-head h2").textContent())
                .startsWith("The ")
                .contains("2015, dismissed");
    }

    @Test
    void theListBehindANumberIsAccessibleWideAndNarrow() {
        for (int width : new int[] {1280, 375}) {
            Page page = open(BEHIND, width, ColorScheme.LIGHT);
            page.locator("vaadin-grid a").first().waitFor();
            requireAccessible(page);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void aNarrowScreenShowsEachDecisionAsABlock() {
        Page page = open("/cases", 375, ColorScheme.DARK);
        page.locator(".case-block a").first().waitFor();
        assertThat(page.locator(".case-block").first().textContent()).contains("Now: ");
    }

    @Test
    void theListIsScrolledToItsEnd() {
        Page page = open("/cases?sort=date");
        page.locator("vaadin-grid a").first().waitFor();
        assertThat(page.locator("vaadin-grid").evaluate("grid => grid.size")).isEqualTo(531);
        page.locator("vaadin-grid").evaluate("grid => grid.scrollToIndex(530)");
        page.waitForFunction("() => document.querySelector('vaadin-grid')._lastVisibleIndex === 530");
        page.waitForFunction("() => !document.querySelector('vaadin-grid').loading");
    }
}
