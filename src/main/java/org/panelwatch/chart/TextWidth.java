package org.panelwatch.chart;

import java.util.ArrayList;
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
        return broken(text, size, width).size();
    }

    /** A text broken at spaces to this width. */
    static List<String> broken(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && of(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return List.copyOf(lines);
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
