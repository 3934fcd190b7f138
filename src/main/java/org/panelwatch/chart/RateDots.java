package org.panelwatch.chart;

import java.util.List;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rates side by side in per cent, one a row in the order of the figure: dot, 95% interval, and the value at the right.
 * Below 10 decisions the dot is hollow and the value is "3 of 4".
 */
public record RateDots(String hitsLabel, List<RatePoint> points) implements Chart {

    static RateDots of(Figure figure, Drawing.RatesCompared drawing) {
        List<RatePoint> points = figure.rows().stream()
                .map(row -> RatePoint.of(Cells.name(figure, row, drawing.dimension()), figure, row, drawing.hits()))
                .toList();
        return new RateDots(Cells.label(figure, drawing.hits()), points);
    }

    @Override
    public ObjectNode option() {
        Scale scale = Scale.ofRates(points);
        ObjectNode base = plot().base(scale, "%");
        base.putArray("series")
                .add(plot().bands(scale, row -> points.get(row).told(hitsLabel)))
                .addAll(RateMarks.of(points));
        return Fragment.responsive(base, width -> plot().layout(width, 0));
    }

    @Override
    public int height() {
        return plot().height(0);
    }

    @Override
    public int narrowHeight() {
        return plot().narrowHeight(0);
    }

    private RowPlot plot() {
        return RowPlot.of(points.stream().map(RatePoint::label).toList(), 0);
    }
}
