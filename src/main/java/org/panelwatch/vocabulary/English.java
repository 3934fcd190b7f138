package org.panelwatch.vocabulary;

import java.util.List;
import java.util.Locale;

/** How words are strung together in sentences. */
public final class English {

    private static final List<String> NAMES =
            List.of("High Court", "Court of Appeal", "Supreme Court", "Police Federation");

    private English() {}

    /** "a", "a and b", "a, b and c". */
    public static String list(List<String> words) {
        return joined(words, " and ");
    }

    /** "a", "a or b", "a, b or c". */
    public static String either(List<String> words) {
        return joined(words, " or ");
    }

    /** With a small first letter, for the middle of a sentence; names and abbreviations keep theirs. */
    public static String lower(String label) {
        boolean abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return abbreviation || NAMES.stream().anyMatch(label::startsWith)
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** With a capital first letter, for the beginning of a sentence. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** "2018", or "2009–2026". */
    public static String years(int first, int last) {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    private static String joined(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + last + words.getLast();
    }
}
