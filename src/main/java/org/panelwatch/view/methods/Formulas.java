package org.panelwatch.view.methods;

import static org.panelwatch.view.methods.Formula.brackets;
import static org.panelwatch.view.methods.Formula.choose;
import static org.panelwatch.view.methods.Formula.index;
import static org.panelwatch.view.methods.Formula.over;
import static org.panelwatch.view.methods.Formula.power;
import static org.panelwatch.view.methods.Formula.root;
import static org.panelwatch.view.methods.Formula.row;
import static org.panelwatch.view.methods.Formula.sum;
import static org.panelwatch.view.methods.Formula.times;

/** The formulas of the methods; letters or numbers are put into them. */
final class Formulas {

    private Formulas() {}

    /** The formula that the document on methods names, with letters. */
    static Formula named(String name) {
        return switch (name) {
            case "wilson" -> wilson("p", "n", "z");
            case "newcombe" ->
                row(
                        newcombe("−", index("p", "1"), index("p", "2"), index("l", "1"), index("u", "2")),
                        Formula.of("to"),
                        newcombe("+", index("p", "1"), index("p", "2"), index("u", "1"), index("l", "2")));
            case "binomial" -> row("P", brackets("X", "≥", "x"), "=", atLeast("x", "n", "θ", row("1", "−", "θ")));
            case "quantile" -> row(value(row("⌊", "h", "⌋")), "+", brackets("h", "−", row("⌊", "h", "⌋")), between());
            default -> throw new IllegalArgumentException("The methods name an unknown formula " + name);
        };
    }

    /** The limits of Wilson's interval of a share. */
    static Formula wilson(String p, String n, String z) {
        Formula squared = power(z, "2");
        Formula spread = root(over(times(p, brackets("1", "−", p)), n), "+", over(squared, times("4", power(n, "2"))));
        return over(row(p, "+", over(squared, times("2", n)), "±", times(z, spread)), row("1", "+", over(squared, n)));
    }

    /** One limit of the difference of two shares, by the distances to the limits of each. */
    static Formula newcombe(String sign, Object first, Object second, Object ofFirst, Object ofSecond) {
        return row(
                first,
                "−",
                second,
                sign,
                root(power(brackets(first, "−", ofFirst), "2"), "+", power(brackets(ofSecond, "−", second), "2")));
    }

    /** How probable it is that chance gives this many or more. */
    static Formula atLeast(String x, String n, String target, Object rest) {
        return sum(row("k", "=", x), n, term(n, target, rest));
    }

    /** How probable it is that chance gives this many or fewer. */
    static Formula atMost(String x, String n, String target, Object rest) {
        return sum(row("k", "=", "0"), x, term(n, target, rest));
    }

    private static Formula term(String n, String target, Object rest) {
        return row(choose(n, "k"), power(target, "k"), power(brackets(rest), row(n, "−", "k")));
    }

    private static Formula value(Object place) {
        return index("d", place);
    }

    private static Formula between() {
        return brackets(value(row("⌊", "h", "⌋", "+", "1")), "−", value(row("⌊", "h", "⌋")));
    }
}
