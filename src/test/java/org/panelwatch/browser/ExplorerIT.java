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
            + " return base.series.filter(one => !one.silent).flatMap(one => [one.data ?? one.nodes, one.links])"
            + ".map(items => (items ?? []).filter(item => item?.tooltip?.formatter).length).filter(n => n > 0).length; }";

    /** The drawing alone on its page, its exploring begun with Enter on the button. */
    private Locator explore(String figure) {
        Page page = open("/figures/" + figure);
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
        "lesser-sanction-rate-over-time",
        "outcomes-over-time",
        "outcomes-compared",
        "lesser-sanction-rate-compared",
        "lesser-sanction-rate-compared?compare=service",
        "lesser-sanction-funnel",
        "lesser-sanctions-given",
        "first-and-final",
        "outcome-flow",
        "time-to-final"
    })
    void everyKindOfDrawingIsWalkedThroughPointByPoint(String figure) {
        Locator chart = explore(figure);
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
        Locator chart = explore("lesser-sanction-rate-over-time?from=2019&to=2020");
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
        Locator chart = explore("outcomes-over-time?from=2018");
        press(chart, "ArrowDown");
        press(chart, "ArrowRight");
        return chart;
    }

    @Test
    void escapeLeavesAndTheFocusIsOnTheButtonAgain() {
        Locator chart = explore("lesser-sanction-funnel");
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
        requireAccessible(explore("lesser-sanction-rate-over-time").page());
    }
}
