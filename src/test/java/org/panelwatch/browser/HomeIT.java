package org.panelwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HomeIT extends Browsing {

    @Test
    void theFirstPageSaysTheHeadlineAndTellsTheFoundingCase() {
        Page page = open("/");
        waitForCharts(page);
        assertThat(page).hasTitle(Pattern.compile("Panelwatch"));
        assertThat(page.locator("html")).hasAttribute("lang", "en-GB");
        assertThat(page.locator(".num")).containsText("56 of 398");
        assertThat(page.locator(".journey > li")).hasCount(4);
        assertThat(page.getByText("One case, four decisions, 1,354 days")).isVisible();
    }

    @Test
    void theFoundingCaseLeadsToItsJourneyWithSources() {
        Page page = open("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The whole journey, with its sources"))
                .click();
        page.waitForURL("**/cases/metropolitan-2021-001");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("One case, four decisions, 1,354 days");
        assertThat(page.locator(".journey a[href^='http']")).hasCount(4);
    }
}
