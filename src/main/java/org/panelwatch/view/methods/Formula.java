package org.panelwatch.view.methods;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A formula in MathML, which browsers set themselves. Made of smaller ones, so that the same formula stands with letters
 * and with numbers.
 *
 * @param mathml what stands inside {@code <math>}
 */
record Formula(String mathml) {

    /** A letter, a number or a sign; signs are told by what they are. */
    static Formula of(String token) {
        String tag =
                Character.isDigit(token.codePointAt(0)) ? "mn" : Character.isLetter(token.codePointAt(0)) ? "mi" : "mo";
        return new Formula("<" + tag + ">" + token.replace("&", "&amp;").replace("<", "&lt;") + "</" + tag + ">");
    }

    /** Side by side; what is no formula is one of its own. */
    static Formula row(Object... parts) {
        return new Formula("<mrow>" + joined(parts) + "</mrow>");
    }

    static Formula over(Object numerator, Object denominator) {
        return new Formula("<mfrac>" + joined(numerator, denominator) + "</mfrac>");
    }

    static Formula root(Object... parts) {
        return new Formula("<msqrt>" + joined(row(parts)) + "</msqrt>");
    }

    static Formula power(Object base, Object exponent) {
        return new Formula("<msup>" + joined(base, exponent) + "</msup>");
    }

    static Formula index(Object base, Object below) {
        return new Formula("<msub>" + joined(base, below) + "</msub>");
    }

    static Formula brackets(Object... parts) {
        return row("(", row(parts), ")");
    }

    /** A product; numbers have a sign between them, letters none. */
    static Formula times(Object first, Object second) {
        boolean numbers =
                first.toString().matches(".*\\d.*") && second.toString().matches("\\d.*|.*>\\d.*");
        return numbers ? row(first, "×", second) : row(first, second);
    }

    static Formula sum(Object from, Object to, Object term) {
        return row(new Formula("<munderover><mo>∑</mo>" + joined(from, to) + "</munderover>"), term);
    }

    /** "k of n": in how many ways. */
    static Formula choose(Object n, Object k) {
        return brackets(new Formula("<mfrac linethickness=\"0\">" + joined(n, k) + "</mfrac>"));
    }

    private static String joined(Object... parts) {
        return Arrays.stream(parts)
                .map(part -> part instanceof Formula formula ? formula.mathml : of(part.toString()).mathml)
                .collect(Collectors.joining());
    }

    /** As a line of its own; it scrolls where the screen is too narrow, so the keyboard must reach it. */
    String html() {
        return "<div class=\"formula\" tabindex=\"0\" role=\"group\" aria-label=\"Formula\"><math display=\"block\">"
                + mathml + "</math></div>";
    }

    @Override
    public String toString() {
        return mathml;
    }
}
