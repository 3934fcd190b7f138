package org.panelwatch.publish.drawing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.panelwatch.publish.type.Face;
import org.panelwatch.publish.type.Typeface;

/**
 * What ECharts drew, as a document that every program reads alike: no style sheet, no scripts' marks, nothing invisible,
 * plain baselines instead of central ones, and ids that depend on the drawing alone.
 */
final class ChartMarkup {

    private static final Pattern REFERENCE = Pattern.compile("url\\(#([^)]+)\\)");
    private static final Pattern TRANSLATE = Pattern.compile("translate\\(([-0-9.e]+)[ ,]+([-0-9.e]+)\\)");
    private static final Set<String> LEFT_OUT = Set.of("class", "pointer-events", "xml:space", "dominant-baseline");

    private final String prefix;
    private final Map<String, String> ids = new HashMap<>();

    private ChartMarkup(String prefix) {
        this.prefix = prefix;
    }

    /** @param prefix what its ids begin with */
    static Element of(String svg, String prefix) {
        ChartMarkup markup = new ChartMarkup(prefix);
        Element group = new Element("g");
        Element.parse(svg).children().stream().skip(1).forEach(child -> markup.add(group, child));
        return group;
    }

    private void add(Element parent, Element child) {
        if (child.name().equals("style") || invisible(child)) {
            return;
        }
        Element clean = new Element(child.name()).say(child.name().equals("text") ? child.text() : "");
        child.attributes().forEach((name, value) -> add(clean, name, value));
        if (clean.at("stroke-width").equals("0")) {
            clean.attributes().keySet().removeIf(name -> name.startsWith("stroke"));
        }
        child.children().forEach(grandchild -> add(clean, grandchild));
        if (clean.name().equals("text")) {
            place(clean);
        }
        parent.add(clean);
    }

    private static boolean invisible(Element element) {
        boolean path = element.name().equals("path");
        boolean empty = path
                ? element.at("d").isBlank()
                : element.name().equals("text") && element.text().isBlank();
        String fill = element.at("fill");
        return empty
                || (path
                        && (fill.equals("none") || fill.equals("transparent"))
                        && (element.at("stroke").isEmpty()
                                || element.at("stroke").equals("none")));
    }

    private void add(Element clean, String name, String value) {
        switch (name) {
            case "style" -> style(clean, value);
            case "id" -> clean.with("id", id(value));
            default -> {
                if (!LEFT_OUT.contains(name) && !name.startsWith("ecmeta")) {
                    clean.with(name, REFERENCE.matcher(value).replaceAll(found -> "url(#" + id(found.group(1)) + ")"));
                }
            }
        }
    }

    private String id(String given) {
        return ids.computeIfAbsent(given, name -> prefix + "-" + (ids.size() + 1));
    }

    /** Declarations become attributes; a font becomes one of our faces. */
    private static void style(Element clean, String declarations) {
        List<String> font = Arrays.stream(declarations.split(";"))
                .filter(one -> one.startsWith("font"))
                .toList();
        if (font.isEmpty()) {
            Arrays.stream(declarations.split(";"))
                    .map(one -> one.split(":", 2))
                    .filter(pair -> pair.length == 2)
                    .forEach(pair -> clean.with(pair[0].strip(), pair[1].strip()));
        } else {
            CssFont parsed = CssFont.parse(String.join(" ", font));
            SetText.font(clean, parsed.face(), parsed.size());
        }
    }

    /** A central baseline becomes a plain one, and a mere shift becomes its place. */
    private static void place(Element text) {
        Face face = SetText.face(text);
        double size = text.number("font-size");
        double x = text.number("x");
        double y = text.number("y") + size * Typeface.of(face).middle();
        Matcher shift = TRANSLATE.matcher(text.at("transform"));
        if (shift.matches()) {
            x += Double.parseDouble(shift.group(1));
            y += Double.parseDouble(shift.group(2));
            text.attributes().remove("transform");
        }
        text.with("x", x).with("y", y);
        if (text.at("text-anchor").equals("start")) {
            text.attributes().remove("text-anchor");
        }
        SetText.keepSpaces(text);
    }
}
