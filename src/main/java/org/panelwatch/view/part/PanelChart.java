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

/** The drawing of a figure: its accessible name is the figure's sentence. A point opens the decisions behind it. */
@Tag("panel-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./chart/panel-chart.ts")
public class PanelChart extends Component {

    private static final String SERIES = "event.detail.series";
    private static final String INDEX = "event.detail.index";
    private static final String LINK = "event.detail.link";

    private transient @Nullable ChartMarks marks;
    private transient @Nullable Numbers numbers;

    /** @param summary the figure in words, for readers who do not see the drawing */
    public PanelChart(Chart chart, String summary) {
        show(chart, summary);
    }

    /** @param numbers where the decisions behind a point are listed */
    PanelChart(Figure figure, Numbers numbers) {
        show(figure, numbers);
        getElement()
                .addEventListener("point-selected", event -> open(event.getEventData()))
                .addEventData(SERIES)
                .addEventData(INDEX)
                .addEventData(LINK);
    }

    /** Replaces what is drawn. */
    public final void show(Chart chart, String summary) {
        getElement()
                .setProperty("summary", summary)
                .setProperty("height", chart.height())
                .setProperty("narrowHeight", chart.narrowHeight())
                .setPropertyJson("option", chart.option());
    }

    /** Replaces what is drawn, and where its points lead. */
    final void show(Figure figure, Numbers leading) {
        show(Chart.of(figure), figure.sentence());
        marks = leading.lead() ? ChartMarks.of(figure) : null;
        numbers = leading;
        getElement().setProperty("leads", marks != null && !marks.series().isEmpty());
    }

    private void open(JsonNode chosen) {
        ChartMarks drawn = marks;
        Numbers leading = numbers;
        if (drawn != null && leading != null) {
            drawn.at(series(chosen), chosen.path(INDEX).asInt(-1)).ifPresent(leading::open);
        }
    }

    /** The series by its id. The nodes of a flow are told from its links, which share their places. */
    private static String series(JsonNode chosen) {
        String series = chosen.path(SERIES).asString("");
        if (!series.equals(ChartMarks.FLOW)) {
            return series;
        }
        JsonNode link = chosen.path(LINK);
        return link.isBoolean() ? link.asBoolean() ? series : ChartMarks.NODES : "";
    }
}
