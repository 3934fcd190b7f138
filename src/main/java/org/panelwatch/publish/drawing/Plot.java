package org.panelwatch.publish.drawing;

import org.panelwatch.chart.Chart;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;

/**
 * The chart of a sheet, before its height is known. Heights are in pixels of the layout.
 *
 * @param shrinks whether it stays readable below its natural height
 */
record Plot(Chart chart, double width, boolean shrinks) {

    private static final double GROWTH = 1.9;
    private static final double SHRINKAGE = 0.64;

    /** From this width on a chart is laid out side by side. */
    private static final int WIDE = 656;

    static Plot of(Figure figure, double width) {
        boolean overYears =
                figure.drawing() instanceof Drawing.RateOverTime || figure.drawing() instanceof Drawing.StackedOverTime;
        return new Plot(Chart.of(figure), width, overYears);
    }

    double natural() {
        return width < WIDE ? chart.narrowHeight() : chart.height();
    }

    double least() {
        return shrinks ? SHRINKAGE * natural() : natural();
    }

    double greatest() {
        return GROWTH * natural();
    }

    Element draw(Engines engines, Inks inks, double height, String prefix) {
        return ChartMarkup.of(engines.draw(inks.paint(chart.option()).toString(), width, height), prefix);
    }
}
