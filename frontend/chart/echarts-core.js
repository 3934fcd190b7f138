// Only what the charts use; everything else is left out of the bundle.
import { init, use } from 'echarts/core';
import { BarChart, LineChart, SankeyChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendPlainComponent, MarkLineComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
use([
    BarChart,
    LineChart,
    SankeyChart,
    ScatterChart,
    GridComponent,
    LegendPlainComponent,
    MarkLineComponent,
    TitleComponent,
    TooltipComponent,
    SVGRenderer,
]);
export { init };
