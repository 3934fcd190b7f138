package org.panelwatch.chart;

import java.util.ArrayList;
import java.util.List;
import org.panelwatch.figure.Caveat;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A named rate as it is drawn, in per cent. */
record RatePoint(String name, Rate rate) {

    static RatePoint of(String name, Figure figure, Row row, String hits) {
        Rate rate = new Rate(
                count(figure.cell(row, hits)),
                count(figure.cell(row, "n")),
                fraction(figure.cell(row, "low95")),
                fraction(figure.cell(row, "high95")));
        return new RatePoint(name, rate);
    }

    boolean drawn() {
        return rate.n() > 0;
    }

    double percent() {
        return 100.0 * rate.hits() / rate.n();
    }

    /** "5 of 25". */
    String fraction() {
        return rate.hits() + " of " + rate.n();
    }

    /** "20%", or "3 of 4" where the denominator is too small for a percentage. */
    String value() {
        if (!drawn()) {
            return "–";
        }
        return rate.small() ? fraction() : percentage(rate.hits(), rate.n());
    }

    /** A share in whole per cent; one that is not nothing is not printed as nothing. */
    static String percentage(long hits, long n) {
        long rounded = Math.round(100.0 * hits / n);
        return rounded == 0 && hits > 0 ? "under 1%" : rounded + "%";
    }

    /** What the reader is told on pointing at it, line by line. */
    String told(String hitsLabel) {
        List<String> lines = new ArrayList<>(List.of(name));
        if (!drawn()) {
            lines.add(Caveat.NO_DECISIONS.label());
        } else {
            lines.add(hitsLabel + ": " + fraction() + (rate.small() ? "" : " (" + value() + ")"));
            lines.add("95% interval: " + Math.round(100 * rate.low95()) + "% to " + Math.round(100 * rate.high95())
                    + "%");
        }
        if (drawn() && rate.small()) {
            lines.add(Caveat.FEWER_THAN_10.label());
        }
        return Fragment.literal(String.join("\n", lines));
    }

    /** Adds the height of the invisible foot of its interval bar, and of the bar that stands on it. */
    void addInterval(ArrayNode feet, ArrayNode bars) {
        if (drawn()) {
            feet.add(100 * rate.low95());
            bars.add(100 * (rate.high95() - rate.low95()));
        } else {
            feet.addNull();
            bars.addNull();
        }
    }

    /** Adds its dot in a row, hollow below 10 decisions. */
    void addDot(ArrayNode dots, int row) {
        if (!drawn()) {
            dots.addNull();
            return;
        }
        ObjectNode dot = dots.addObject();
        dot.putArray("value").add(percent()).add(row);
        if (rate.small()) {
            dot.putObject("itemStyle").put("color", "@card");
        }
    }

    /** Its name with n, and its value. */
    RowPlot.Label label() {
        return RowPlot.Label.of(name, "(" + rate.n() + ")", value(), !rate.small());
    }

    private static long count(Cell cell) {
        return cell instanceof Cell.Count count ? count.value() : 0;
    }

    private static double fraction(Cell cell) {
        return cell instanceof Cell.Fraction fraction ? fraction.value() : 0;
    }
}
