package org.panelwatch.view.workbench;

import java.util.Map;
import org.panelwatch.vocabulary.English;

/** The kinds of faults in words. */
final class FaultKinds {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("unplaced", "Words without a place"),
            Map.entry("words", "Too many different words"),
            Map.entry("ragged", "Rows with too many or too few cells"),
            Map.entry("header", "Columns that are not there"),
            Map.entry("header_again", "The header stands there again"),
            Map.entry("mark", "Byte order marks within the file"),
            Map.entry("encoding", "Encoding"),
            Map.entry("kind", "Files that are no table"),
            Map.entry("quotes", "Quotes"),
            Map.entry("key", "Keys of joined files"),
            Map.entry("file", "Files"));

    private FaultKinds() {}

    /** @param rule its code in a report */
    static String words(String rule) {
        return WORDS.getOrDefault(rule, English.capital(rule.replace('_', ' ')));
    }
}
