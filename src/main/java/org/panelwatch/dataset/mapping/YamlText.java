package org.panelwatch.dataset.mapping;

import java.util.Locale;
import java.util.Set;

/** Writes YAML that people read and change: one key a line, comments beside it. */
final class YamlText {

    private static final String PLAIN = "[A-Za-z][A-Za-z0-9_/.-]*( [A-Za-z0-9_/.-]+)*";
    private static final Set<String> TAKEN = Set.of("yes", "no", "true", "false", "on", "off", "null", "y", "n");
    private static final int LONGEST_KEY = 900;

    private final StringBuilder text = new StringBuilder();

    /** A word as YAML writes it: in quotes where it could be read as anything else, and without unseen characters. */
    static String word(String word) {
        boolean plain = word.matches(PLAIN) && !TAKEN.contains(word.toLowerCase(Locale.ROOT));
        return plain ? word : quoted(word);
    }

    private static String quoted(String word) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < word.length(); i++) {
            quoted.append(escaped(word.charAt(i)));
        }
        return quoted.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> plain(c) ? Character.toString(c) : String.format("\\u%04X", (int) c);
        };
    }

    /** Letters, marks and signs that show; no surrogates, so that half a pair is kept too. */
    private static boolean plain(char c) {
        int type = Character.getType(c);
        return c == ' '
                || type != Character.CONTROL
                        && type != Character.FORMAT
                        && type != Character.SURROGATE
                        && type != Character.UNASSIGNED
                        && type != Character.PRIVATE_USE
                        && type != Character.LINE_SEPARATOR
                        && type != Character.PARAGRAPH_SEPARATOR
                        && type != Character.SPACE_SEPARATOR;
    }

    YamlText blank() {
        text.append('\n');
        return this;
    }

    YamlText comment(int depth, String comment) {
        text.append("  ".repeat(depth)).append("# ").append(oneLine(comment)).append('\n');
        return this;
    }

    /** {@code key:}, with what belongs to it in the lines below. */
    YamlText open(int depth, String key) {
        return line(depth, key, "", "");
    }

    YamlText entry(int depth, String key, String value) {
        return line(depth, key, word(value), "");
    }

    YamlText entry(int depth, String key, String value, String comment) {
        return line(depth, key, word(value), comment);
    }

    /** @param value written as it is, such as a list in brackets */
    YamlText raw(int depth, String key, String value) {
        return line(depth, key, value, "");
    }

    /** {@code - key: value}, the first of the entries of an item. */
    YamlText item(int depth, String key, String value) {
        text.append("  ".repeat(depth))
                .append("- ")
                .append(word(key))
                .append(": ")
                .append(value)
                .append('\n');
        return this;
    }

    private YamlText line(int depth, String key, String value, String comment) {
        String indent = "  ".repeat(depth);
        String name = word(key);
        if (name.length() > LONGEST_KEY) {
            text.append(indent)
                    .append("? ")
                    .append(name)
                    .append('\n')
                    .append(indent)
                    .append(':');
        } else {
            text.append(indent).append(name).append(':');
        }
        text.append(value.isEmpty() ? "" : " " + value)
                .append(comment.isEmpty() ? "" : "  # " + oneLine(comment))
                .append('\n');
        return this;
    }

    private static String oneLine(String comment) {
        StringBuilder line = new StringBuilder();
        comment.chars().forEach(c -> line.append(plain((char) c) ? (char) c : '\uFFFD'));
        return line.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
