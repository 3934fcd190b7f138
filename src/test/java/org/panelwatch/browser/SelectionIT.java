package org.panelwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The address is the state of a page: filters write it, Back and reload read it. */
class SelectionIT extends Browsing {

    private static final String RATE = "#lesser-sanction-rate-over-time";

    @Test
    void choosingForcesWritesTheAddressAndBackTakesItAway() {
        Page page = open("/sanctions");
        waitForCharts(page);
        choose(page, "Force", "Kent Police");
        page.waitForURL(Pattern.compile("force=kent$"));
        assertThat(page.locator(".chips")).containsText("Force: Kent Police");
        choose(page, "Force", "Essex Police");
        page.waitForURL(Pattern.compile("force=essex~kent$"));
        String subtitle = page.locator(RATE + " .subtitle").innerText();
        assertThat(subtitle).contains("Essex Police and Kent Police");
        page.reload();
        assertThat(page.locator(RATE + " .subtitle")).hasText(subtitle);
        page.goBack();
        assertThat(page.locator(RATE + " .subtitle")).containsText("Kent Police, ");
        page.goBack();
        assertThat(page.locator(RATE + " .subtitle")).containsText("England and Wales");
        assertThat(page.locator(".chips a")).hasCount(0);
    }

    @Test
    void theOtherBasisChangesTheFigureWithoutAReload() {
        Page page = open("/sanctions?from=2018");
        waitForCharts(page);
        page.evaluate("window.stillHere = true");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("As finally decided")
                                .setExact(true))
                .click();
        page.waitForURL(Pattern.compile("from=2018&basis=final"));
        assertThat(page.locator(RATE + " .note")).containsText("As finally decided");
        assertThat(page.evaluate("window.stillHere")).isEqualTo(true);
    }

    @Test
    void focusAndDrawingStayWhileTheAnswerChanges() {
        Page page = open("/sanctions?from=2018");
        waitForCharts(page);
        page.evaluate("document.querySelector('panel-chart').stays = true");
        Locator basis = page.getByRole(
                AriaRole.LINK,
                new Page.GetByRoleOptions().setName("As finally decided").setExact(true));
        basis.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(RATE + " .note")).containsText("As finally decided");
        assertThat(page.locator("[aria-busy=true]")).hasCount(0);
        assertThat(page.evaluate("document.querySelector('panel-chart').stays")).isEqualTo(true);
        assertThat(basis).isFocused();
    }

    @Test
    void aSlowAnswerShowsProgressAndSaysWhichCardsWait() {
        Page page = open("/sanctions");
        waitForCharts(page);
        page.route("**/?v-r=uidl**", route -> {
            page.waitForTimeout(700);
            route.resume();
        });
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("As finally decided")
                                .setExact(true))
                .click();
        assertThat(page.locator(".v-loading-indicator")).isVisible();
        assertThat(page.locator(".figure-card[aria-busy=true]").first()).isVisible();
        assertThat(page.locator(".figure-card[aria-busy=true]")).hasCount(0);
    }

    @Test
    void aTypedYearIsAFilter() {
        Page page = open("/outcomes");
        waitForCharts(page);
        list(page, "Years").click();
        Locator from = page.getByLabel("From year", new Page.GetByLabelOptions().setExact(true));
        from.fill("2020");
        from.press("Enter");
        page.waitForURL(Pattern.compile("from=2020"));
        assertThat(page.locator("#outcomes-over-time .subtitle")).containsText("2020–");
    }

    @Test
    void theTableHasARowForEachYearAndSortsByItsHead() {
        Page page = open("/sanctions?tab=table&from=2017&to=2025");
        Locator rows = page.locator(RATE + " .table-twin tbody tr");
        assertThat(rows).hasCount(9);
        page.locator(RATE)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Gross misconduct found"))
                .click();
        assertThat(rows.first()).containsText("2017");
        page.locator(RATE)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Gross misconduct found"))
                .click();
        assertThat(rows.first()).containsText("2023");
    }

    @Test
    void theChartSaysItsFigureToThoseWhoDoNotSeeIt() {
        Page page = open("/sanctions?from=2018&to=2020");
        waitForCharts(page);
        assertThat(page.getByRole(AriaRole.IMG).first())
                .hasAttribute("aria-label", Pattern.compile("Of 82 officers .*, 24 \\("));
    }

    @Test
    void theKeyboardReachesContentFiltersAndFiles() {
        Page page = open("/sanctions");
        waitForCharts(page);
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to content")).isFocused();
        StringBuilder reached = new StringBuilder();
        for (int i = 0; i < 55; i++) {
            page.keyboard().press("Tab");
            reached.append(page.evaluate(
                            "(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()"))
                    .append('\n');
        }
        assertThat(reached.toString())
                .contains(
                        "Outcomes",
                        "As finally decided",
                        "Force",
                        "Years",
                        "Conduct",
                        "More filters",
                        "Table",
                        "Download",
                        "Share");
    }

    @Test
    void anOptionIsFoundByItsNameAndTheFocusStaysOnIt() {
        Page page = open("/sanctions");
        waitForCharts(page);
        list(page, "Force").press("Enter");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Search force"))
                .fill("kent");
        Locator kent = option(page, "Kent Police");
        assertThat(option(page, "Essex Police")).isHidden();
        kent.press("Space");
        page.waitForURL(Pattern.compile("force=kent$"));
        assertThat(page.locator(".match")).containsText("officers");
        assertThat(kent).isFocused();
        page.keyboard().press("Escape");
        assertThat(kent).isHidden();
        assertThat(list(page, "Force")).isFocused();
    }

    @Test
    void anOptionThatWouldGiveNothingIsThereButCannotBeChosen() {
        Page page = open("/sanctions?force=kent&from=2021&to=2021");
        waitForCharts(page);
        list(page, "Conduct").click();
        assertThat(option(page, "Drink driving")).isDisabled();
    }

    private static Locator list(Page page, String filter) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + filter + ":")));
    }

    private static Locator option(Page page, String label) {
        return page.getByRole(
                AriaRole.CHECKBOX,
                new Page.GetByRoleOptions()
                        .setName(Pattern.compile("^" + label + " "))
                        .setIncludeHidden(true));
    }

    private static void choose(Page page, String field, String option) {
        list(page, field).click();
        option(page, option).click();
        page.keyboard().press("Escape");
    }
}
