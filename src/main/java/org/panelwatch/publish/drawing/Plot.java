package org.panelwatch.publish.drawing;

import org.panelwatch.chart.Chart;

/** The chart of a sheet, before its height is known. */
record Plot(Chart chart, double width) {

    /** From this width on a chart is laid out side by side. */
    private static final int WIDE = 656;

    double natural() {
        return width < WIDE ? chart.narrowHeight() : chart.height();
    }

    Element draw(Engines engines, Inks inks, double height, String prefix) {
        return ChartMarkup.of(engines.draw(inks.paint(chart.option()).toString(), width, height), prefix);
    }
}
