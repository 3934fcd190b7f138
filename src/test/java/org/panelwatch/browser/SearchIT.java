package org.panelwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Finding one's way by words, with the keyboard alone. */
class SearchIT extends Browsing {

    private static Locator field(Page page) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search all pages"));
    }

    private static Locator type(Page page, String words) {
        Locator field = field(page);
        field.focus();
        page.keyboard().type(words);
        assertThat(field).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("#search [role=option]").last()).containsText("“" + words + "”");
        return field;
    }

    @Test
    void aForceIsFoundAndOpenedByTheKeyboard() {
        Page page = open("/outcomes");
        waitForCharts(page);
        page.evaluate("window.stillHere = true");
        Locator field = type(page, "kent");
        page.keyboard().press("ArrowDown");
        Locator marked = page.locator("#search [role=option][aria-selected=true]");
        assertThat(marked).containsText("Kent Police");
        assertThat(field).hasAttribute("aria-activedescendant", marked.getAttribute("id"));
        assertThat(field).isFocused();
        requireAccessible(page);
        page.keyboard().press("Enter");
        page.waitForURL("**/forces/kent");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Kent Police");
        assertThat(page.evaluate("window.stillHere")).isEqualTo(true);
        assertThat(field(page)).hasValue("");
        assertThat(field(page)).hasAttribute("aria-expanded", "false");
    }

    @Test
    void aJudgmentIsFoundByItsCitation() {
        Page page = open("/");
        waitForCharts(page);
        type(page, "[2025] EWCA Civ 27");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/cases/metropolitan-2021-001");
    }

    @Test
    void enterWithoutAChoiceOpensAllResultsWhoseAddressShowsThemAgain() {
        Page page = open("/methods");
        type(page, "dismissal");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=dismissal");
        Locator results = page.locator(".found li");
        assertThat(results.first()).isVisible();
        int number = results.count();
        assertThat(page.locator(".search-page [role=status]").filter(new Locator.FilterOptions().setHasText("results")))
                .containsText(number + " results for “dismissal”");
        page.reload();
        assertThat(results).hasCount(number);
        requireAccessible(page);
    }

    @Test
    void escapeShutsTheListAndArrowsGoRoundIt() {
        Page page = open("/data");
        waitForCharts(page);
        Locator field = type(page, "panel");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#search [role=option]").last()).hasAttribute("aria-selected", "true");
        page.keyboard().press("ArrowDown");
        assertThat(field).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
        page.keyboard().press("Escape");
        assertThat(field).hasAttribute("aria-expanded", "false");
        assertThat(field).hasValue("panel");
        assertThat(field).isFocused();
    }

    @Test
    void whatIsTypedIsNeverRunAsMarkup() {
        Page page = open("/glossary");
        String hostile = "<img src=x onerror=window.ran=1>";
        type(page, hostile);
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=**");
        assertThat(page.locator(".search-page")).containsText("Nothing here is called “" + hostile + "”.");
        assertThat(page.evaluate("window.ran")).isNull();
    }

    @Test
    void onAPhoneALinkLeadsToThePageOfSearch() {
        Page page = open("/", 375, ColorScheme.DARK);
        waitForCharts(page);
        assertThat(field(page)).isHidden();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Search").setExact(true))
                .click();
        page.waitForURL("**/search");
        Locator box = page.locator("#search-page-field");
        box.fill("final written warning");
        box.press("Enter");
        page.waitForURL("**/search?q=final*");
        assertThat(page.locator(".found")).containsText("Final written warning");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(375);
        requireAccessible(page);
    }
}
