package org.panelwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeIT extends Browsing {

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "375, LIGHT", "375, DARK"})
    void theFirstPageHasATitleAndIsAccessible(int width, ColorScheme colours) {
        Page page = open("/", width, colours);
        assertThat(page).hasTitle(Pattern.compile("Panelwatch"));
        assertThat(page.locator("html")).hasAttribute("lang", "en-GB");
        requireAccessible(page);
        picture(page, "home-" + width + "-" + colours.name().toLowerCase(java.util.Locale.ROOT));
    }
}
