package org.panelwatch.view.workbench;

import java.util.stream.Collectors;

/** Foreign text as it can be shown: in one line, with what a screen would obey made visible. */
final class Visible {

    private static final int LONGEST = 100;
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int DELETE_PICTURE = 0x2421;
    private static final int SPACE = 0x20;

    private Visible() {}

    static String text(String foreign) {
        String shown =
                foreign.codePoints().limit(LONGEST).mapToObj(Visible::point).collect(Collectors.joining());
        return foreign.codePointCount(0, foreign.length()) > LONGEST ? shown + "…" : shown;
    }

    /** A sentence that may quote foreign text, whole. */
    static String sentence(String words) {
        return words.codePoints().mapToObj(Visible::point).collect(Collectors.joining());
    }

    private static String point(int point) {
        if (point == '\n') {
            return "⏎";
        }
        if (point < SPACE) {
            return Character.toString(CONTROL_PICTURES + point);
        }
        if (point == DELETE) {
            return Character.toString(DELETE_PICTURE);
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> "⟨U+%04X⟩".formatted(point);
            default -> Character.toString(point);
        };
    }
}
