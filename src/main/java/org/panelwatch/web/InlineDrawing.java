package org.panelwatch.web;

import java.util.regex.Pattern;

/** An SVG document made fit to stand inside a page beside others: in the page's own type, its ids its own. */
final class InlineDrawing {

    private static final Pattern STYLE = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);
    private static final Pattern ID =
            Pattern.compile(" (?:id|aria-labelledby|aria-describedby)=\"|=\"url\\(#| (?:xlink:)?href=\"#");

    private InlineDrawing() {}

    /** @param prefix of every id, such as {@code wide-} */
    static String of(String svg, String prefix) {
        return ID.matcher(STYLE.matcher(svg).replaceAll("")).replaceAll(found -> found.group() + prefix);
    }
}
