package org.panelwatch.publish.drawing;

import java.util.Map;

/**
 * A finished picture.
 *
 * @param width of the picture in pixels
 * @param root the document, without fonts
 * @param words what it says of itself, in PNG's keywords
 */
public record DrawnSheet(int width, int height, Format.Purpose purpose, Element root, Map<String, String> words) {

    /** An SVG document that carries its fonts. */
    public String svg() {
        Element whole = new Element("svg");
        whole.attributes().putAll(root.attributes());
        root.children().forEach(child -> {
            whole.add(child);
            if (child.name().equals("desc")) {
                whole.add(Fonts.of(root));
            }
        });
        return whole.write() + "\n";
    }

    /** A PNG. @param pixels for one pixel of the picture, fewer where the picture would be too large */
    public byte[] png(double pixels) {
        return PngFile.of(this, pixels);
    }
}
