package org.panelwatch.publish.drawing;

import org.panelwatch.chart.Chart;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;

/**
 * The chart of a sheet, before its height is known. Heights are in pixels of the layout.
 *
 * @param least the height down to which it stays readable
 * @param natural the height that the chart asks for
 * @param greatest the height up to which it gains by more room
 */
record Plot(Chart chart, double width, double least, double natural, double greatest) {

    private static final double SHRINKAGE = 0.64;
    private static final double GROWTH = 1.9;

    /** For charts of a few rows, up to a height that is still small. */
    private static final double MUCH_GROWTH = 3;

    private static final double SMALL = 420;

    /** From this width on a chart is laid out side by side. */
    private static final int WIDE = 656;

    static Plot of(Figure figure, double width) {
        Chart chart = Chart.of(figure);
        double natural = width < WIDE ? chart.narrowHeight() : chart.height();
        double least = switch (figure.drawing()) {
            case Drawing.RateOverTime years when years.panel() == null -> SHRINKAGE * natural;
            case Drawing.StackedOverTime years -> SHRINKAGE * natural;
            default -> natural;
        };
        double greatest = switch (figure.drawing()) {
            case Drawing.Heat grid -> natural;
            case Drawing.Points days -> natural;
            case Drawing.Funnel named when !named.labelled().isEmpty() -> natural;
            case Drawing.RateOverTime years when years.panel() != null -> natural;
            case Drawing.RatesCompared rows when rows.panel() != null -> natural;
            default -> Math.max(GROWTH * natural, Math.min(MUCH_GROWTH * natural, SMALL));
        };
        return new Plot(chart, width, least, natural, greatest);
    }

    Element draw(Engines engines, Inks inks, double height, String prefix) {
        return ChartMarkup.of(engines.draw(inks.paint(chart.option()).toString(), width, height), prefix);
    }
}
