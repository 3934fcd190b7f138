package org.panelwatch.publish.drawing;

/** ECharts, ready to draw. Used by one thread at a time. */
interface ChartEngine {

    /**
     * @param option an ECharts option as JSON
     * @param width in pixels of the layout
     * @return an SVG document
     * @throws DrawingTooSlow the engine is not to be used again
     */
    String draw(String option, double width, double height);
}
