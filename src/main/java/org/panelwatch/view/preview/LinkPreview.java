package org.panelwatch.view.preview;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What others show of a link to a page.
 *
 * @param title of the page, as in the browser's tab
 * @param heading the finding
 * @param words the page's state in a sentence
 * @param address absolute; the same for every way of writing the same state
 * @param card the absolute address of a picture of 1200 by 630 pixels
 * @param article whether it is about something, or else the front of the site
 */
record LinkPreview(String title, String heading, String words, String address, String card, boolean article) {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;

    /** Writes it into a page's head as title, description, canonical link, Open Graph and Twitter tags. */
    void writeInto(Document page) {
        Element head = page.head();
        head.select("meta[name=description], title").remove();
        head.appendElement("title").text(title);
        head.appendElement("link").attr("rel", "canonical").attr("href", address);
        named(head, "description", words);
        property(head, "og:site_name", "Panelwatch");
        property(head, "og:locale", "en_GB");
        property(head, "og:type", article ? "article" : "website");
        property(head, "og:title", heading);
        property(head, "og:description", words);
        property(head, "og:url", address);
        property(head, "og:image", card);
        property(head, "og:image:type", "image/png");
        property(head, "og:image:width", Integer.toString(WIDTH));
        property(head, "og:image:height", Integer.toString(HEIGHT));
        property(head, "og:image:alt", words);
        named(head, "twitter:card", "summary_large_image");
        named(head, "twitter:title", heading);
        named(head, "twitter:description", words);
        named(head, "twitter:image", card);
        named(head, "twitter:image:alt", words);
    }

    private static void named(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private static void property(Element head, String name, String content) {
        head.appendElement("meta").attr("property", name).attr("content", content);
    }
}
