package org.panelwatch.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Somebody else's page, at an address of its own, with an embed of ours in it, and all that the browser then did. */
final class ForeignPage {

    static final String ADDRESS = "http://news.example/story";

    private static final String HTML = """
            <!doctype html><html lang="en-GB"><head><title>News</title><style>body { margin: 20px; }</style></head>
            <body><main><h1>News</h1><p>As the figure shows:</p>
            <iframe src="%s" title="The figure" style="width:%dpx;height:400px;border:0"></iframe>
            <p>After it.</p></main>
            <script>
              window.told = [];
              addEventListener('message', (event) => {
                told.push({ origin: event.origin, ...event.data });
                document.querySelector('iframe').style.height = event.data.height + 'px';
              });
            </script></body></html>
            """;

    final List<String> requests = new ArrayList<>();
    final List<String> errors = new ArrayList<>();
    final Page page;

    ForeignPage(BrowserContext browser, String embed, int width) {
        browser.route(
                ADDRESS,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody(HTML.formatted(embed.replace("&", "&amp;"), width))));
        browser.onRequest(request -> requests.add(request.url()));
        page = browser.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.navigate(ADDRESS);
    }

    Frame embed() {
        return page.frames().stream()
                .filter(frame -> frame.parentFrame() != null)
                .findFirst()
                .orElseThrow();
    }

    /** What the page was told last, once it was told anything. */
    Map<?, ?> told() {
        page.waitForFunction("() => told.length > 0");
        return (Map<?, ?>) Objects.requireNonNull(page.evaluate("told.at(-1)"));
    }
}
