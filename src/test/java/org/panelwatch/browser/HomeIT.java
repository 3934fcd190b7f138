package org.panelwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
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
        assertThat(page.locator(".step")).hasCount(4);
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

    @Test
    void theStateInViewFollowsTheStepThatIsRead() {
        Page page = open("/");
        waitForCharts(page);
        for (int step = 4; step >= 1; step--) {
            page.evaluate("id => document.getElementById(id).scrollIntoView({block: 'center'})", "decision-" + step);
            Locator current = page.locator(".step[data-current]");
            assertThat(current.locator(".telling")).hasId("decision-" + step);
            assertThat(current.locator(".state")).hasCSS("opacity", "1");
            assertThat(current.locator(".state")).isInViewport();
            assertThat(page.locator(".days [aria-current='step']")).hasCount(1);
        }
    }

    @Test
    void aDayOfTheCaseIsALinkThatTheKeyboardFollows() {
        Page page = open("/");
        waitForCharts(page);
        Locator day = page.locator(".days a").nth(2);
        day.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#decision-3")).isFocused();
        assertThat(page.locator("#decision-3")).isInViewport();
        assertThat(day).hasAttribute("aria-current", "step");
        page.keyboard().press("Tab");
        assertThat(page.locator("#decision-3 a")).isFocused();
        assertThat(page.locator(".step[data-current] .state")).containsText("A fresh decision is awaited");
    }

    @Test
    void withoutMotionOrOnAPhoneEveryStepHasItsOwnState() {
        for (int width : new int[] {1280, 375}) {
            Page page = profile(new Browser.NewContextOptions()
                            .setViewportSize(width, 900)
                            .setColorScheme(ColorScheme.DARK)
                            .setReducedMotion(width == 1280 ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE))
                    .newPage();
            page.navigate("/");
            waitForCharts(page);
            assertThat(page.locator("case-story")).not().hasAttribute("moving", "");
            for (int step = 0; step < 4; step++) {
                Locator state = page.locator(".step").nth(step).locator(".state");
                assertThat(state).hasCSS("opacity", "1");
                assertThat((Boolean) state.evaluate("state => { const box = state.getBoundingClientRect();"
                                + " const step = state.parentElement.getBoundingClientRect();"
                                + " return box.height > 200 && box.top >= step.top && box.bottom <= step.bottom; }"))
                        .as("the state of step %s stands in it at %s pixels", step + 1, width)
                        .isTrue();
            }
        }
    }

    @Test
    void theTourIsWalkedByTheKeyboardAndLeftWithEscape() {
        Page page = open("/sanctions");
        waitForCharts(page);
        Locator opener =
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("How to read this figure"));
        opener.focus();
        page.keyboard().press("Enter");
        Locator next = page.locator(".tour-panel .primary");
        assertThat(next).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".tour-panel")).containsText("2 of 4");
        assertThat(page.locator(".figure-card.tour-drawing")).hasCount(1);
        requireAccessible(page);
        page.keyboard().press("Escape");
        assertThat(page.locator(".tour-panel")).isHidden();
        assertThat(opener).isFocused();
        assertThat(page.locator(".figure-card.tour-drawing")).hasCount(0);
    }
}
