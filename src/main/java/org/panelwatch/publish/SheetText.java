package org.panelwatch.publish;

/** Text as a cell of a spreadsheet can hold it. */
final class SheetText {

    /** The most letters that a cell holds. */
    private static final int LONGEST = 32_767;

    private SheetText() {}

    /** Without letters that XML forbids, and cut where a cell ends. */
    static String of(String words) {
        String text = words.codePoints()
                .filter(SheetText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }

    private static boolean isAllowed(int letter) {
        boolean control = letter < 0x20 && letter != '\t' && letter != '\n' && letter != '\r';
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !control && !half && letter != 0xFFFE && letter != 0xFFFF;
    }
}
