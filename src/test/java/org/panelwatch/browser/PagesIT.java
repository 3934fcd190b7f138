package org.panelwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page: accessible in light and dark, wide and narrow, and nothing asked of anyone else. */
class PagesIT extends Browsing {

    private static final List<Integer> WIDTHS = List.of(1280, 375);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/outcomes",
                "/outcomes?show=share",
                "/sanctions",
                "/sanctions?tab=table&basis=final",
                "/sanctions?force=kent&from=2018&rank=constable~sergeant",
                "/sanctions?force=ministry_of_defence",
                "/appeals?by=ground",
                "/appeals?tab=table&nonsense=1",
                "/cases",
                "/cases?force=kent&sort=sanction&page=1",
                "/cases?from=1950&to=1960",
                "/forces",
                "/forces/kent",
                "/forces/ministry_of_defence",
                "/forces/not_there",
                "/cases/metropolitan-2021-001",
                "/cases/not-there",
                "/official",
                "/official?tab=table",
                "/data",
                "/data?by=source&year=financial&tab=table",
                "/methods"
            })
    void isAccessibleAndFitsTheScreen(String path) {
        for (int width : WIDTHS) {
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page page = open(path, width, colours);
                waitForCharts(page);
                requireAccessible(page);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as("%s is wider than %s pixels", path, width)
                        .isLessThanOrEqualTo(width);
                picture(page, name(path) + "-" + width + "-" + colours.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/outcomes", "/cases/metropolitan-2021-001", "/methods"})
    void asksNobodyElseAndReportsNoError(String path) {
        List<String> elsewhere = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        Page page = open("/data");
        String ours = page.url().replaceAll("/data.*", "/");
        page.onRequest(request -> {
            if (!request.url().startsWith(ours) && !request.url().startsWith("data:")) {
                elsewhere.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.navigate(path);
        waitForCharts(page);
        assertThat(elsewhere).isEmpty();
        assertThat(errors).isEmpty();
    }

    private static String name(String path) {
        return path.equals("/") ? "home" : path.replaceAll("[^a-z0-9]+", "-").substring(1);
    }
}
