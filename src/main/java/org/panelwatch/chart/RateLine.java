package org.panelwatch.chart;

import java.util.List;
import java.util.function.Function;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;
import tools.jackson.databind.node.ObjectNode;

/**
 * A rate over years in per cent: a point with its 95% interval for each year, hollow below 10 decisions. The line joins
 * only years next to each other that have 10 or more. A year without decisions is a gap.
 */
public record RateLine(String hitsLabel, List<RatePoint> points, TimePlot plot) implements Chart {

    static RateLine of(Figure figure, Drawing.RateOverTime drawing) {
        YearAxis axis = YearAxis.of(figure, drawing.year(), drawing.financial());
        String label = figure.column(drawing.hits()).map(Column::label).orElse("");
        return new RateLine(label, points(figure, figure.rows(), drawing, axis), TimePlot.of(figure, axis));
    }

    /** A point for every year of the axis, of those of these rows that speak of it. */
    static List<RatePoint> points(Figure figure, List<Row> rows, Drawing.RateOverTime drawing, YearAxis axis) {
        return axis.years()
                .mapToObj(year -> point(figure, rows, drawing, axis, year))
                .toList();
    }

    private static RatePoint point(
            Figure figure, List<Row> rows, Drawing.RateOverTime drawing, YearAxis axis, int year) {
        String name = axis.told(year);
        return rows.stream()
                .filter(row -> YearAxis.has(figure, row, drawing.year(), year))
                .findFirst()
                .map(row -> RatePoint.of(name, figure, row, drawing.hits()))
                .orElse(new RatePoint(name, new Rate(0, 0, 0, 0)));
    }

    @Override
    public ObjectNode option() {
        Scale scale = Scale.ofRates(points);
        ObjectNode base = plot.base(scale, "%");
        base.putArray("series")
                .add(TimePlot.bands(
                        scale,
                        points.stream().map(point -> point.told(hitsLabel)).toList()))
                .addAll(RateMarks.overYears(points));
        return Fragment.responsive(base, width -> plot.layout(width, counts(width), inline(width) ? "" : "\n\nof", 0));
    }

    @Override
    public int height() {
        return plot.height(Width.WIDE, 300, counts(Width.WIDE).size(), 0);
    }

    @Override
    public int narrowHeight() {
        return plot.height(Width.PHONE, 210, counts(Width.PHONE).size(), 0);
    }

    private RatePoint at(int year) {
        return points.get(year - plot.axis().first());
    }

    /** "5 of 25" under each year where there is room, otherwise 5 above 25. */
    private List<YearAxis.LabelRow> counts(Width width) {
        return inline(width)
                ? List.of(row(width, RatePoint::fraction))
                : List.of(
                        row(width, point -> Long.toString(point.rate().hits())),
                        row(width, point -> Long.toString(point.rate().n())));
    }

    private boolean inline(Width width) {
        return plot.axis().holds(width, row(width, RatePoint::fraction));
    }

    private YearAxis.LabelRow row(Width width, Function<RatePoint, String> words) {
        String style = width.small() ? "m" : "n";
        return new YearAxis.LabelRow(
                year -> Fragment.styled(style, at(year).drawn() ? words.apply(at(year)) : "–"),
                width.small() ? 10.5 : 12);
    }
}
