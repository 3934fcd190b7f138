/** How a figure is best drawn, as ECharts option data. */
@NullMarked
package org.panelwatch.chart;

import org.jspecify.annotations.NullMarked;
