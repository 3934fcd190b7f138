package org.panelwatch.publish.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import org.panelwatch.publish.type.Face;
import org.panelwatch.publish.type.Typeface;

/** Text in one of our faces, as an element of a drawing. Where an element names no face it is the plain sans. */
final class SetText {

    private static final String SHAPES = "MLQCZ";

    private SetText() {}

    /** @param y of the baseline */
    static Element of(String words, Face face, double size, double x, double y, String colour) {
        Element text = new Element("text").say(words).with("x", x).with("y", y);
        font(text, face, size);
        keepSpaces(text);
        return text.with("fill", colour);
    }

    static void font(Element text, Face face, double size) {
        if (face.family().equals(Face.SERIF_STRONG.family())) {
            text.with("font-family", face.families());
        }
        if (face.weight() != Face.SANS.weight()) {
            text.with("font-weight", Integer.toString(face.weight()));
        }
        text.with("font-size", size);
    }

    static Face face(Element text) {
        String weight = text.at("font-weight");
        return Face.of(text.at("font-family"), weight.isEmpty() ? 400 : Integer.parseInt(weight));
    }

    /** Spaces at the ends or beside each other would be drawn as one or none. */
    static void keepSpaces(Element text) {
        if (!text.text().equals(text.text().strip()) || text.text().contains("  ")) {
            text.with("xml:space", "preserve");
        }
    }

    static double width(Element text) {
        return Typeface.of(face(text)).width(text.text(), text.number("font-size"));
    }

    /** Where it begins, its anchor being where it is. */
    static double left(Element text) {
        return text.number("x")
                - switch (text.at("text-anchor")) {
                    case "middle" -> width(text) / 2;
                    case "end" -> width(text);
                    default -> 0;
                };
    }

    /** The same look as outlines: needs no font where it is shown. */
    static Element outlined(Element text) {
        Path2D outline =
                Typeface.of(face(text)).outline(text.text(), text.number("font-size"), left(text), text.number("y"));
        Element path = new Element("path").with("d", data(outline));
        text.attributes().forEach((name, value) -> {
            if (name.startsWith("fill") || name.startsWith("stroke") || name.equals("transform")) {
                path.with(name, value);
            }
        });
        if (text.at("stroke").isEmpty() || !text.at("paint-order").startsWith("stroke")) {
            return path;
        }
        Element edge = new Element("path");
        edge.attributes().putAll(path.attributes());
        path.attributes().keySet().removeIf(name -> name.startsWith("stroke"));
        return new Element("g").add(edge.with("stroke-linejoin", "round")).add(path);
    }

    private static String data(Path2D outline) {
        StringBuilder data = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator path = outline.getPathIterator(new AffineTransform()); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            data.append(SHAPES.charAt(kind));
            int numbers = kind == PathIterator.SEG_CLOSE ? 0 : 2 * Math.max(1, kind);
            for (int i = 0; i < numbers; i++) {
                data.append(i == 0 ? "" : " ").append(Element.number(at[i]));
            }
        }
        return data.toString();
    }
}
