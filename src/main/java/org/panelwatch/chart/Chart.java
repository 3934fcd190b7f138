package org.panelwatch.chart;

import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import tools.jackson.databind.node.ObjectNode;

/**
 * A figure as an ECharts option: plain data without a function, laid out for four classes of width by media queries. Colours are
 * tokens such as {@code "@dismissed"}, to be replaced from the style sheet or a {@link Palette}. A bar series may carry
 * a {@code pattern}: its decal where colour cannot be relied upon.
 */
public sealed interface Chart
        permits StackedBars,
                StackedRows,
                RateLine,
                RateDots,
                RateLinePanels,
                RatePanels,
                Dumbbells,
                FunnelPlot,
                FlowChart,
                PointRows,
                TimelineChart,
                HeatTable,
                PlainBars {

    /** The option; each call makes a new one. */
    ObjectNode option();

    /** A good height in pixels from 656 pixels of width. */
    int height();

    /** A good height in pixels below 656 pixels of width. */
    int narrowHeight();

    /** @throws IllegalArgumentException for an empty figure, which has nothing to draw: say so in words instead */
    static Chart of(Figure figure) {
        if (figure.isEmpty()) {
            throw new IllegalArgumentException(figure.id() + " is empty");
        }
        return switch (figure.drawing()) {
            case Drawing.RateOverTime drawing ->
                drawing.panel() == null
                        ? RateLine.of(figure, drawing)
                        : RateLinePanels.of(figure, drawing, drawing.panel());
            case Drawing.StackedOverTime drawing -> StackedBars.of(figure, drawing);
            case Drawing.RatesCompared drawing ->
                drawing.panel() == null
                        ? RateDots.of(figure, drawing)
                        : RatePanels.of(figure, drawing, drawing.panel());
            case Drawing.StackedCompared drawing -> StackedRows.of(figure, drawing);
            case Drawing.Funnel drawing -> FunnelPlot.of(figure, drawing);
            case Drawing.Dumbbell drawing -> Dumbbells.of(figure, drawing);
            case Drawing.Flow drawing -> FlowChart.of(figure, drawing);
            case Drawing.Points drawing -> PointRows.of(figure, drawing);
            case Drawing.Timeline drawing -> TimelineChart.of(figure, drawing);
            case Drawing.Heat drawing -> HeatTable.of(figure, drawing);
            case Drawing.Bars drawing -> PlainBars.of(figure, drawing);
        };
    }
}
