package org.panelwatch.view.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import org.panelwatch.chart.Chart;

/** The drawing of a figure: its accessible name is the figure's sentence. */
@Tag("panel-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./chart/panel-chart.ts")
public class PanelChart extends Component {

    /** @param summary the figure in words, for readers who do not see the drawing */
    public PanelChart(Chart chart, String summary) {
        show(chart, summary);
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
