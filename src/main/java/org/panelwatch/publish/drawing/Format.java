package org.panelwatch.publish.drawing;

import org.panelwatch.selection.Theme;

/**
 * The size and look of a picture.
 *
 * @param width pixels of the picture
 * @param least pixels that its height has at least
 * @param layoutWidth the width at which it is laid out before it is enlarged
 * @param plain without heading and notes, with one line of source
 * @param purpose what it is for
 */
public record Format(int width, int least, int layoutWidth, Theme theme, boolean plain, Purpose purpose) {

    /** What a picture is for. */
    public enum Purpose {
        /** Shown on a screen. */
        SCREEN,
        /** A link preview: exactly as high as asked, and readable when small. */
        CARD,
        /** Printed: its width is a length on paper. */
        PAPER
    }

    /** Millimetres on paper. */
    public static final int PAPER_WIDTH = 174;

    /** A link preview. */
    public static Format card(Theme theme) {
        return new Format(1200, 630, 1000, theme, false, Purpose.CARD);
    }

    double scale() {
        return (double) width / layoutWidth;
    }

    /** Pixels of the layout that are left free at each side. */
    int margin() {
        return layoutWidth < 480 ? 16 : 28;
    }

    /** Pixels of the layout between the margins. */
    int measure() {
        return layoutWidth - 2 * margin();
    }
}
