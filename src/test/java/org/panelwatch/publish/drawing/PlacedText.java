package org.panelwatch.publish.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.panelwatch.publish.type.Typeface;

/** A text of a drawing and what it covers, in the drawing's own measure. @param framed whether it is around the chart */
public record PlacedText(String words, Rectangle2D box, boolean framed) {

    private static final Pattern STEP = Pattern.compile("(translate|rotate|matrix|scale)\\(([^)]*)\\)");

    /** How much of a letter stands above the baseline, and how much below, in ems. */
    private static final double ABOVE = 0.74;

    private static final double BELOW = 0.2;

    public static List<PlacedText> all(String svg) {
        List<PlacedText> texts = new ArrayList<>();
        collect(Element.parse(svg), new AffineTransform(), true, texts);
        return texts;
    }

    /** The measure of the drawing. */
    public static Rectangle2D page(String svg) {
        double[] box = numbers(Element.parse(svg).at("viewBox"));
        return new Rectangle2D.Double(box[0], box[1], box[2], box[3]);
    }

    private static void collect(Element element, AffineTransform outer, boolean framed, List<PlacedText> texts) {
        AffineTransform transform = new AffineTransform(outer);
        transform.concatenate(transform(element.at("transform")));
        if (element.name().equals("text")) {
            texts.add(new PlacedText(
                    element.text(),
                    transform.createTransformedShape(box(element)).getBounds2D(),
                    framed));
        }
        boolean chart = element.name().equals("g") && element.at("transform").startsWith("translate");
        element.children().forEach(child -> collect(child, transform, framed && !chart, texts));
    }

    private static Rectangle2D box(Element text) {
        double size = text.number("font-size");
        double width = Typeface.of(SetText.face(text)).width(text.text().strip(), size);
        return new Rectangle2D.Double(
                SetText.left(text), text.number("y") - ABOVE * size, width, (ABOVE + BELOW) * size);
    }

    private static AffineTransform transform(String words) {
        AffineTransform transform = new AffineTransform();
        for (Matcher step = STEP.matcher(words); step.find(); ) {
            double[] by = numbers(step.group(2));
            transform.concatenate(
                    switch (step.group(1)) {
                        case "translate" -> AffineTransform.getTranslateInstance(by[0], by.length > 1 ? by[1] : 0);
                        case "rotate" -> AffineTransform.getRotateInstance(Math.toRadians(by[0]));
                        case "matrix" -> new AffineTransform(by);
                        default -> AffineTransform.getScaleInstance(by[0], by.length > 1 ? by[1] : by[0]);
                    });
        }
        return transform;
    }

    private static double[] numbers(String words) {
        return Arrays.stream(words.strip().split("[ ,]+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
