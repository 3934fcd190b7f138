package org.panelwatch.publish.drawing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.panelwatch.publish.type.Face;

/** The root of a picture: its size, its ground, what it is called. */
final class Document {

    private Document() {}

    /** @param height in pixels of the layout @param words title, description and more, in PNG's keywords */
    static DrawnSheet of(Format format, double height, String id, Element content, Map<String, String> words) {
        int pixels = (int) Math.round(height * format.scale());
        Inks inks = Inks.of(format.theme());
        Element root = new Element("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with(
                        "width",
                        format.purpose() == Format.Purpose.PAPER ? millimetres() : Integer.toString(format.width()))
                .with("height", Integer.toString(pixels))
                .with("viewBox", "0 0 " + format.layoutWidth() + " " + Element.number(height))
                .with("role", "img")
                .with("aria-labelledby", id + "-title")
                .with("aria-describedby", id + "-desc")
                .with("font-family", Face.SANS.families());
        if (format.purpose() == Format.Purpose.PAPER) {
            root.with("height", Element.number(Format.PAPER_WIDTH * height / format.layoutWidth()) + "mm");
        }
        root.add(new Element("title").with("id", id + "-title").say(words.getOrDefault("Title", "")));
        root.add(new Element("desc").with("id", id + "-desc").say(words.getOrDefault("Description", "")));
        root.add(new Element("rect")
                .with("width", format.layoutWidth())
                .with("height", height)
                .with("fill", inks.colour("card")));
        root.add(content);
        return new DrawnSheet(format.width(), pixels, format.purpose(), root, words);
    }

    private static String millimetres() {
        return Format.PAPER_WIDTH + "mm";
    }

    /** What a picture of data that are not published says of itself, in PNG's keywords. */
    static Map<String, String> words(String title, String description) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("Title", title);
        words.put("Description", description);
        return words;
    }

    /** What a picture says of itself, in PNG's keywords. */
    static Map<String, String> words(String title, String description, String link, String release) {
        Map<String, String> words = words(title, description);
        words.put("Source", link);
        if (!release.isEmpty()) {
            words.put("Release", release);
        }
        words.put("Copyright", "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/");
        return words;
    }
}
