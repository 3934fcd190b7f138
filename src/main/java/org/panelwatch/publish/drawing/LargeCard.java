package org.panelwatch.publish.drawing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.panelwatch.publish.type.Face;
import org.panelwatch.publish.type.Paragraph;
import org.panelwatch.publish.type.Typeface;
import org.panelwatch.selection.Theme;

/** A link preview in words: a heading and a sentence in large type, as large as they have room for. */
final class LargeCard {

    private static final double MARGIN = 48;
    private static final double MARK = 26;
    private static final double FOOT = 15;
    private static final double LARGEST = 46;
    private static final double SMALLEST = 22;

    private final Format format;
    private final Inks inks;
    private final double measure;
    private final double height;

    private LargeCard(Format format) {
        this.format = format;
        this.inks = Inks.of(format.theme());
        this.measure = format.layoutWidth() - 2 * MARGIN;
        this.height = format.least() / format.scale();
    }

    static DrawnSheet of(Sheet sheet, Format format) {
        var figure = sheet.figure();
        return new LargeCard(format)
                .draw(
                        figure.id(),
                        figure.title(),
                        figure.sentence(),
                        List.of(sheet.source(), sheet.place()),
                        sheet.words());
    }

    static DrawnSheet of(String heading, String words, String address, String link) {
        return new LargeCard(Format.card(Theme.LIGHT))
                .draw("card", heading, words, List.of(address), Document.words(heading, words, link, ""));
    }

    private DrawnSheet draw(String id, String heading, String words, List<String> foot, Map<String, String> said) {
        Element content = new Element("g").add(Wordmark.of(inks, MARGIN, MARGIN - 4, MARK));
        List<String> lines = foot.stream().filter(this::oneLine).toList();
        double top = MARGIN + MARK + 22;
        double bottom = height - MARGIN - 22.0 * lines.size();
        content.add(body(heading, words, top, bottom - top).group());
        Stack below =
                new Stack(MARGIN, bottom + 8, measure).rule(inks.colour("line")).gap(10);
        lines.forEach(line -> below.words(line, Face.SANS, FOOT, 22, inks.colour("ink-2")));
        return Document.of(format, height, id, content.add(below.group()), said);
    }

    /** A card is small: an address that takes more than a line is left to the link it stands for. */
    private boolean oneLine(String words) {
        return Typeface.of(Face.SANS).width(words, FOOT) <= measure;
    }

    private Stack body(String heading, String words, double top, double room) {
        double size = IntStream.iterate((int) LARGEST, one -> one >= SMALLEST, one -> one - 1)
                .filter(one -> needed(heading, words, one) <= room)
                .findFirst()
                .orElse((int) SMALLEST);
        String said = words;
        while (needed(heading, said, size) > room && said.contains(". ")) {
            said = said.substring(0, said.lastIndexOf(". ") + 1);
        }
        Stack stack = new Stack(MARGIN, top, measure)
                .balanced(heading, Face.SERIF_STRONG, size, size * 1.2, inks.colour("ink"));
        return needed(heading, said, size) > room || said.isEmpty()
                ? stack
                : stack.gap(size * 0.4)
                        .balanced(said, Face.SANS, small(size), small(size) * 1.42, inks.colour("ink-2"));
    }

    private double needed(String heading, String words, double size) {
        double lines =
                Paragraph.of(heading, Face.SERIF_STRONG, size, measure).lines().size() * size * 1.2;
        double below =
                Paragraph.of(words, Face.SANS, small(size), measure).lines().size() * small(size) * 1.42;
        return lines + size * 0.4 + below;
    }

    /** The type below a heading of this size. */
    private static double small(double heading) {
        return Math.max(17, heading * 0.6);
    }
}
