package org.panelwatch.publish.drawing;

import org.panelwatch.publish.type.Face;
import org.panelwatch.publish.type.Paragraph;
import org.panelwatch.publish.type.Typeface;

/** Words and drawings set one below the other, from a place downwards. */
final class Stack {

    private final Element group = new Element("g");
    private final double left;
    private final double width;
    private double y;

    Stack(double left, double top, double width) {
        this.left = left;
        this.width = width;
        this.y = top;
    }

    /** Sets a text, broken into lines. @param leading from one line to the next */
    Stack words(String words, Face face, double size, double leading, String colour) {
        Typeface typeface = Typeface.of(face);
        double above = (leading - size * (typeface.ascent() + typeface.descent())) / 2 + size * typeface.ascent();
        for (String line : Paragraph.of(words, face, size, width).lines()) {
            group.add(SetText.of(line, face, size, left, y + above, colour));
            y += leading;
        }
        return this;
    }

    /** Sets a drawing as it is. */
    Stack draw(Element drawing, double height) {
        group.add(drawing.with("transform", "translate(" + Element.number(left) + " " + Element.number(y) + ")"));
        return gap(height);
    }

    /** A thin line across. */
    Stack rule(String colour) {
        group.add(new Element("rect")
                .with("x", left)
                .with("y", y)
                .with("width", width)
                .with("height", 1)
                .with("fill", colour));
        return gap(1);
    }

    Stack gap(double height) {
        y += height;
        return this;
    }

    double bottom() {
        return y;
    }

    Element group() {
        return group;
    }
}
