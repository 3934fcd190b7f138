package org.panelwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The points of a drawing, walked through by keyboard. */
class ExplorerIT extends Browsing {

    private static final String ROWS = "(chart) => { const base = chart.option.baseOption ?? chart.option;"
            + " const silent = base.series.filter(one => one.silent).map(one => one.id);"
            + " return new Set([base, ...(chart.option.media ?? []).map(one => one.option)]"
            + ".flatMap(one => one.series ?? []).filter(one => !silent.includes(one.id))"
            + ".flatMap(one => [['nodes', one.data ?? one.nodes, one.id], ['links', one.links, one.id]])"
            + ".filter(([, items]) => items?.some(item => item?.tooltip?.formatter))"
            + ".map(([kind, , id]) => id + '/' + kind)).size; }";

    private static final String FOLLOWED = "chart => { const plot = chart.renderRoot.querySelector('.plot');"
            + " return plot.querySelector('svg').clientWidth === plot.clientWidth; }";

    /** The only drawing of a page, its exploring begun with Enter on the button. */
    private Locator explore(String path) {
        Page page = open(path);
        waitForCharts(page);
        Locator chart = page.locator("panel-chart");
        Locator button = chart.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Explore points"));
        button.focus();
        page.keyboard().press("Enter");
        assertThat(chart.locator(".spoken")).not().isEmpty();
        return chart;
    }

    private static String press(Locator chart, String key) {
        chart.page().keyboard().press(key);
        assertThat(chart.locator(".ring")).isVisible();
        return chart.locator(".spoken").innerText();
    }

    private static void requireRingInside(Locator chart) {
        var ring = chart.locator(".ring").boundingBox();
        var plot = chart.locator(".plot").boundingBox();
        assertThat(ring.width).isGreaterThan(3);
        assertThat(ring.height).isGreaterThan(3);
        assertThat(ring.x + ring.width / 2).isBetween(plot.x, plot.x + plot.width);
        assertThat(ring.y + ring.height / 2).isBetween(plot.y, plot.y + plot.height);
    }

    @ParameterizedTest
    @CsvSource({
        "/figures/lesser-sanction-rate-over-time",
        "/figures/outcomes-over-time",
        "/figures/outcomes-compared",
        "/figures/lesser-sanction-rate-compared",
        "/figures/lesser-sanction-rate-compared?compare=service",
        "/figures/lesser-sanction-funnel",
        "/figures/lesser-sanctions-given",
        "/figures/first-and-final",
        "/figures/outcome-flow",
        "/figures/time-to-final",
        "/figures/journey?case=metropolitan-2021-001",
        "/cases/metropolitan-2021-001"
    })
    void everyKindOfDrawingIsWalkedThroughPointByPoint(String path) {
        Locator chart = explore(path);
        String begun = chart.locator(".spoken").innerText();
        assertThat(begun).matches(Pattern.compile("(?s).+\\. 1 of \\d+"));
        requireRingInside(chart);
        int of = Integer.parseInt(begun.replaceAll("(?s).* of (\\d+)$", "$1"));
        if (of > 1) {
            assertThat(press(chart, "ArrowRight")).endsWith("2 of " + of).isNotEqualTo(begun);
        }
        assertThat(press(chart, "End")).endsWith(of + " of " + of);
        requireRingInside(chart);
        assertThat(press(chart, "Home")).isEqualTo(begun);
        if (((Number) chart.evaluate(ROWS)).intValue() > 1) {
            assertThat(press(chart, "ArrowDown")).isNotEqualTo(begun);
            requireRingInside(chart);
        }
    }

    @Test
    void whatIsSpokenIsWhatThePointerIsTold() {
        Locator chart = explore("/figures/lesser-sanction-rate-over-time?from=2019&to=2020");
        assertThat(chart.locator(".spoken").innerText())
                .isEqualTo("2019. Less than dismissal: 10 of 30 (33%). 95% interval: 19% to 51%. 1 of 2");
        assertThat(chart.locator(".tip")).containsText("Less than dismissal: 10 of 30 (33%)");
    }

    @Test
    void enterChoosesThePointAsAClickDoes() {
        Page byKey = secondPointOfDismissals().page();
        byKey.keyboard().press("Enter");
        byKey.waitForURL(address -> address.contains("/cases?"));
        assertThat(byKey.url()).contains("figure=outcomes-over-time", "row=2019", "part=dismissed");

        Locator chart = secondPointOfDismissals();
        var mark = chart.locator(".ring").boundingBox();
        chart.page().mouse().click(mark.x + mark.width / 2, mark.y + mark.height / 2);
        chart.page().waitForURL(address -> address.contains("/cases?"));
        assertThat(chart.page().url()).isEqualTo(byKey.url());
    }

    private Locator secondPointOfDismissals() {
        Locator chart = explore("/figures/outcomes-over-time?from=2018");
        press(chart, "ArrowDown");
        press(chart, "ArrowRight");
        return chart;
    }

    @Test
    void aJourneyIsToldDecisionByDecisionAtEveryWidth() {
        Locator chart = explore("/cases/metropolitan-2021-001");
        assertThat(chart.locator("#keys")).hasText("Arrow keys go from point to point, Escape leaves");
        assertThat(chart.locator(".spoken").innerText())
                .startsWith("5 October 2021.")
                .endsWith("1 of 4");
        for (int width : new int[] {700, 375, 320}) {
            chart.page().setViewportSize(width, 900);
            chart.page().waitForFunction(FOLLOWED, chart.elementHandle());
            assertThat(press(chart, "End")).startsWith("20 June 2025.").endsWith("4 of 4");
            requireRingInside(chart);
            assertThat(press(chart, "Home")).startsWith("5 October 2021.");
            requireRingInside(chart);
        }
    }

    @Test
    void escapeLeavesAndTheFocusIsOnTheButtonAgain() {
        Locator chart = explore("/figures/lesser-sanction-funnel");
        chart.page().keyboard().press("Escape");
        assertThat(chart.locator(".ring")).isHidden();
        Locator button = chart.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Explore points"));
        assertThat(button).isFocused();
        assertThat(button).hasAttribute("aria-pressed", "false");
        assertThat(chart.locator(".spoken")).isEmpty();
        requireAccessible(chart.page());
    }

    @Test
    void exploringIsAccessible() {
        requireAccessible(explore("/figures/lesser-sanction-rate-over-time").page());
    }
}
