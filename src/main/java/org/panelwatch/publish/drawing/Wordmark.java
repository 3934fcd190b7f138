package org.panelwatch.publish.drawing;

import org.panelwatch.publish.type.Face;
import org.panelwatch.publish.type.Typeface;

/** The mark and the name of the application. */
final class Wordmark {

    private static final double[][] BARS = {{2, 13, 4, 9}, {8, 8, 4, 14}, {14, 2, 4, 20}, {20, 15, 3, 7}};
    private static final double GRID = 24;
    private static final String NAME = "Panelwatch";

    private Wordmark() {}

    /** @param size of the mark; its name is about two thirds as high */
    static Element of(Inks inks, double left, double top, double size) {
        Element mark = new Element("g");
        double unit = size / GRID;
        for (int bar = 0; bar < BARS.length; bar++) {
            mark.add(new Element("rect")
                    .with("x", left + unit * BARS[bar][0])
                    .with("y", top + unit * BARS[bar][1])
                    .with("width", unit * BARS[bar][2])
                    .with("height", unit * BARS[bar][3])
                    .with("rx", unit)
                    .with("fill", inks.colour(bar == BARS.length - 1 ? "fww" : "dismissed")));
        }
        double type = type(size);
        double baseline = top + size / 2 + type * Typeface.of(Face.SANS_STRONG).middle();
        return mark.add(SetText.of(NAME, Face.SANS_STRONG, type, left + 1.3 * size, baseline, inks.colour("ink")));
    }

    static double width(double size) {
        return 1.3 * size + Typeface.of(Face.SANS_STRONG).width(NAME, type(size));
    }

    private static double type(double size) {
        return 0.78 * size;
    }
}
