package org.panelwatch.publish.drawing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.panelwatch.publish.type.Face;
import org.panelwatch.publish.type.Typeface;

/** The font that a script names in CSS, such as {@code 600 13px Inter, sans-serif}. @param size in pixels */
record CssFont(Face face, double size) {

    private static final Pattern SIZE = Pattern.compile("([0-9.]+)px");
    private static final Pattern WEIGHT = Pattern.compile("(?<![0-9.])([1-9]00)(?![0-9.p])");
    private static final double USUAL_SIZE = 12;

    /** ECharts takes the width of this character for the height of a line. */
    private static final String SQUARE = "国";

    static CssFont parse(String css) {
        Matcher size = SIZE.matcher(css);
        double pixels = size.find() ? Double.parseDouble(size.group(1)) : USUAL_SIZE;
        return new CssFont(Face.of(css, weight(css)), pixels);
    }

    /** @param css a number or a word */
    static int weight(String css) {
        Matcher weight = WEIGHT.matcher(css);
        if (weight.find()) {
            return Integer.parseInt(weight.group(1));
        }
        return css.contains("bold") ? 700 : 400;
    }

    /** In pixels. */
    static double width(String text, String css) {
        CssFont font = parse(css);
        return text.equals(SQUARE) ? font.size() : Typeface.of(font.face()).width(text, font.size());
    }
}
