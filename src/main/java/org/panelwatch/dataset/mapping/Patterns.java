package org.panelwatch.dataset.mapping;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** Regular expressions of people we do not know: matched in time that grows with the text only. */
final class Patterns {

    private static final int LONGEST = 500;

    private Patterns() {}

    static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL);
    }

    /** The pattern as written; a fault where it is none. */
    static String checked(YamlPart part, String pattern) {
        try {
            if (pattern.length() > LONGEST) {
                part.fault("the pattern is longer than " + LONGEST + " characters", "write several patterns");
            } else {
                compile(pattern);
            }
        } catch (PatternSyntaxException e) {
            part.fault(
                    YamlPart.quoted(pattern) + " is no pattern: " + e.getDescription(),
                    "correct it; back references and look-around are not known (RE2 syntax)");
        }
        return pattern;
    }
}
