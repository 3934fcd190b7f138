package org.panelwatch.view.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import org.jspecify.annotations.Nullable;
import org.panelwatch.chart.Chart;
import org.panelwatch.chart.ChartMarks;
import org.panelwatch.figure.Figure;
import tools.jackson.databind.JsonNode;

/** The drawing of a figure: its accessible name is the figure's sentence. */
@Tag("panel-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./chart/panel-chart.ts")
public class PanelChart extends Component {

    private static final String SERIES = "event.detail.series";
    private static final String INDEX = "event.detail.index";
    private static final String KIND = "event.detail.kind || ''";

    private transient @Nullable ChartMarks marks;
    private transient @Nullable Numbers numbers;

    /** @param summary the figure in words, for readers who do not see the drawing */
    public PanelChart(Chart chart, String summary) {
        show(chart, summary);
    }

    /** A figure whose points, where they count decisions, open those behind them. */
    PanelChart(Figure figure, Numbers numbers) {
        getElement()
                .addEventListener(
                        "point-selected", event -> open(series(event.getEventData()), index(event.getEventData())))
                .addEventData(SERIES)
                .addEventData(INDEX)
                .addEventData(KIND);
        show(figure, numbers);
    }

    /** Shows another figure in place. */
    final void show(Figure figure, Numbers shown) {
        this.marks = shown.lead() ? ChartMarks.of(figure) : null;
        this.numbers = shown;
        show(Chart.of(figure), figure.sentence());
    }

    private void open(String series, int index) {
        if (marks != null && numbers != null) {
            marks.at(series, index).ifPresent(numbers::open);
        }
    }

    /** The series by its id; of a flow, which tells the kind of what was chosen, its nodes are told from its links. */
    private static String series(JsonNode chosen) {
        String series = chosen.path(SERIES).asString("");
        return switch (chosen.path(KIND).asString("")) {
            case "node" -> ChartMarks.NODES;
            case "edge" -> series;
            default -> series.equals(ChartMarks.FLOW) ? "" : series;
        };
    }

    private static int index(JsonNode chosen) {
        return chosen.path(INDEX).asInt(-1);
    }

    /** Replaces what is drawn. */
    public final void show(Chart chart, String summary) {
        getElement()
                .setProperty("summary", summary)
                .setProperty("height", chart.height())
                .setProperty("narrowHeight", chart.narrowHeight())
                .setPropertyJson("option", chart.option());
    }
}
