package org.panelwatch.publish.type;

import java.util.ArrayList;
import java.util.List;

/**
 * Text broken into lines of a width: at spaces, in addresses after their signs, and where nothing else helps between any
 * two characters. No line is wider than the width.
 *
 * @param size in the unit of the width
 */
public record Paragraph(Face face, double size, List<String> lines) {

    private static final String SIGNS = "/?&=~-_.";

    public Paragraph {
        lines = List.copyOf(lines);
    }

    public static Paragraph of(String text, Face face, double size, double width) {
        return new Paragraph(face, size, new Breaking(Typeface.of(face), size, width).lines(text));
    }

    /** The width of the widest line. */
    public double width() {
        Typeface typeface = Typeface.of(face);
        return lines.stream()
                .mapToDouble(line -> typeface.width(line, size))
                .max()
                .orElse(0);
    }

    private record Breaking(Typeface typeface, double size, double width) {

        private List<String> lines(String text) {
            List<String> lines = new ArrayList<>();
            String line = "";
            for (String word : text.strip().split("\\s+")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (fits(longer)) {
                    line = longer;
                    continue;
                }
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = remainder(word, lines);
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            return lines;
        }

        private boolean fits(String line) {
            return typeface.width(line, size) <= width;
        }

        /** Adds the lines that a long word fills, and returns what is left of it. */
        private String remainder(String word, List<String> lines) {
            String left = word;
            while (!fits(left)) {
                int end = end(left);
                lines.add(left.substring(0, end));
                left = left.substring(end);
            }
            return left;
        }

        /** As much as a line holds, and at least one character; to the last sign in its second half where there is one. */
        private int end(String word) {
            int most = word.offsetByCodePoints(0, 1);
            while (most < word.length() && fits(word.substring(0, word.offsetByCodePoints(most, 1)))) {
                most = word.offsetByCodePoints(most, 1);
            }
            for (int end = most; end > most / 2; end--) {
                if (SIGNS.indexOf(word.charAt(end - 1)) >= 0) {
                    return end;
                }
            }
            return most;
        }
    }
}
