package org.panelwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages ask nobody else for anything, and report no error. */
class PagesIT extends Browsing {

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
}
