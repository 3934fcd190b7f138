package org.panelwatch.chart;

import java.util.List;

/** How wide text in Inter is, near enough to lay labels out without a font. */
final class TextWidth {

    private TextWidth() {}

    /** Pixels that a line takes at this size; a little generous. */
    static double of(String line, double size) {
        return line.chars().mapToDouble(TextWidth::ems).sum() * size;
    }

    /** Pixels of the widest line. */
    static double widest(List<String> lines, double size) {
        return lines.stream().mapToDouble(line -> of(line, size)).max().orElse(0);
    }

    /** How many lines a text takes when it is broken at spaces to this width. */
    static int lines(String text, double size, double width) {
        int lines = 1;
        double used = 0;
        for (String word : text.split(" ")) {
            double length = of(word, size);
            if (used > 0 && used + of(" ", size) + length > width) {
                lines++;
                used = length;
            } else {
                used += (used > 0 ? of(" ", size) : 0) + length;
            }
        }
        return lines;
    }

    private static double ems(int character) {
        return switch (character) {
            case ' ', 'i', 'j', 'l', 'I', '.', ',', ':', ';', '\'', '’', '|' -> 0.29;
            case 'f', 'r', 't', '(', ')', '-' -> 0.4;
            case 'm', 'w', 'M', 'W', '%' -> 0.92;
            default -> Character.isUpperCase(character) ? 0.72 : 0.61;
        };
    }
}
