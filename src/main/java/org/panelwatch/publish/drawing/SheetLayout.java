package org.panelwatch.publish.drawing;

import org.panelwatch.figure.Figure;
import org.panelwatch.publish.type.Face;
import org.panelwatch.publish.type.Typeface;

/** Puts heading, drawing, notes and source of a figure below each other; the drawing takes what height is to spare. */
final class SheetLayout {

    private static final double ABOVE_PLOT = 14;
    private static final double BELOW_PLOT = 12;

    private final Engines engines;
    private final Sheet sheet;
    private final Figure figure;
    private final Format format;
    private final Inks inks;

    SheetLayout(Engines engines, Sheet sheet, Format format) {
        this.engines = engines;
        this.sheet = sheet;
        this.figure = sheet.figure();
        this.format = format;
        this.inks = Inks.of(format.theme());
    }

    DrawnSheet draw() {
        double least = format.least() / format.scale();
        if (figure.isEmpty()) {
            return format.purpose() == Format.Purpose.CARD ? LargeCard.of(sheet, format) : empty(least);
        }
        Plot plot = Plot.of(figure, format.measure());
        double around = above().bottom() + below(0).bottom();
        if (format.purpose() == Format.Purpose.CARD && around + plot.least() > least) {
            return LargeCard.of(sheet, format);
        }
        double needed = format.purpose() == Format.Purpose.CARD ? plot.least() : plot.natural();
        double height = whole(Math.max(least, around + needed));
        Stack upper = above();
        if (!format.plain()
                && height - around - plot.greatest() > sentence(above()).bottom() - upper.bottom()) {
            sentence(upper);
        }
        double room = height - upper.bottom() - below(0).bottom();
        double drawn = Math.min(room, plot.greatest());
        upper.draw(plot.draw(engines, inks, drawn, figure.id()), drawn);
        Element content = new Element("g").add(upper.group());
        return finish(height, content.add(below(height - below(0).bottom()).group()));
    }

    /** What the figure says, where the drawing leaves room for it. */
    private Stack sentence(Stack stack) {
        return stack.words(figure.sentence(), Face.SANS, 16.5, 25, inks.colour("ink"))
                .gap(ABOVE_PLOT);
    }

    /** A height that is a whole number of pixels. */
    private double whole(double height) {
        return Math.ceil(height * format.scale() - 1e-6) / format.scale();
    }

    private DrawnSheet empty(double least) {
        Stack upper = above().words(figure.sentence(), Face.SANS, 20, 30, inks.colour("ink"))
                .gap(20);
        double below = below(0).bottom();
        double height = whole(Math.max(least, upper.bottom() + below));
        return finish(
                height,
                new Element("g").add(upper.group()).add(below(height - below).group()));
    }

    private DrawnSheet finish(double height, Element content) {
        return Document.of(format, height, figure.id(), content, sheet.words());
    }

    /** Heading and subtitle. */
    private Stack above() {
        Stack stack = new Stack(format.margin(), format.plain() ? 12 : format.margin() - 6, format.measure());
        if (!format.plain()) {
            boolean narrow = format.layoutWidth() < 480;
            stack.balanced(figure.title(), Face.SERIF_STRONG, narrow ? 20 : 25, narrow ? 26 : 32, inks.colour("ink"))
                    .gap(4)
                    .balanced(figure.subtitle(), Face.SANS, narrow ? 13.5 : 15, narrow ? 19 : 21, inks.colour("ink-2"))
                    .gap(ABOVE_PLOT);
        }
        return stack;
    }

    /** Notes, and where it comes from. */
    private Stack below(double top) {
        Stack stack = new Stack(format.margin(), top + BELOW_PLOT, format.measure());
        String ink = inks.colour("ink-2");
        if (format.plain()) {
            return stack.words(
                            figure.release().isPrivate() ? sheet.source() : sheet.source() + " · " + sheet.address(),
                            Face.SANS,
                            11.5,
                            16,
                            ink)
                    .gap(12);
        }
        String notes = format.purpose() == Format.Purpose.CARD ? sheet.reading().orElse("") : sheet.notes();
        if (!notes.isEmpty()) {
            stack.words(notes, Face.SANS, 12.5, 18, ink).gap(12);
        }
        return foot(stack.rule(inks.colour("line")).gap(11), ink).gap(format.margin() - 10);
    }

    /** The wordmark with status and address beside it where they have room, below it where not. */
    private Stack foot(Stack stack, String ink) {
        double mark = 17;
        String words = sheet.place();
        stack.group().add(Wordmark.of(inks, format.margin(), stack.bottom(), mark));
        double width = Typeface.of(Face.SANS).width(words, 12);
        boolean beside = Wordmark.width(mark) + 24 + width <= format.measure();
        if (beside) {
            double baseline =
                    stack.bottom() + mark / 2 + 12 * Typeface.of(Face.SANS).middle();
            stack.group()
                    .add(SetText.of(words, Face.SANS, 12, format.layoutWidth() - format.margin(), baseline, ink)
                            .with("text-anchor", "end"));
        }
        stack.gap(mark + 6).words(sheet.source(), Face.SANS, 12, 17, ink);
        return beside || figure.release().isPrivate()
                ? stack
                : stack.words(sheet.status(), Face.SANS, 12, 17, ink).words(sheet.address(), Face.SANS, 12, 17, ink);
    }
}
