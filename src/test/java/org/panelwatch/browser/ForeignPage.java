package org.panelwatch.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Somebody else's page, at an address of its own, with an embed of ours in it once or more, and what came of it. */
final class ForeignPage {

    static final String ADDRESS = "http://news.example/story";

    private static final String FRAME = """
            <iframe id="w%d" src="%s" title="The figure, %d pixels wide" style="width:%dpx;height:400px;border:0"></iframe>
            """;
    private static final String HTML = """
            <!doctype html><html lang="en-GB"><head><title>News</title><style>body { margin: 20px; }</style></head>
            <body><main><h1>News</h1><p>As the figure shows:</p>
            %s
            <p>After it.</p></main>
            <script>
              window.told = {};
              addEventListener('message', (event) => {
                const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === event.source);
                told[frame.id] = { origin: event.origin, ...event.data };
                frame.style.height = event.data.height + 'px';
              });
            </script></body></html>
            """;

    final List<String> requests = new ArrayList<>();
    final List<String> errors = new ArrayList<>();
    final Page page;

    ForeignPage(BrowserContext browser, String embed, int... widths) {
        String frames = Arrays.stream(widths)
                .mapToObj(width -> FRAME.formatted(width, embed.replace("&", "&amp;"), width, width))
                .collect(Collectors.joining());
        browser.route(
                ADDRESS,
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody(HTML.formatted(frames))));
        browser.onRequest(request -> requests.add(request.url()));
        page = browser.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.navigate(ADDRESS);
    }

    Frame frame(int width) {
        return Objects.requireNonNull(page.querySelector("#w" + width).contentFrame());
    }

    /** What the page was told last by the frame of this width, once it was told anything. */
    Map<?, ?> told(int width) {
        page.waitForFunction("id => told[id]", "w" + width);
        return (Map<?, ?>) Objects.requireNonNull(page.evaluate("id => told[id]", "w" + width));
    }
}
