/** The drawing of a figure: ECharts in a JavaScript engine, the words around it, SVG and PNG. */
@NullMarked
package org.panelwatch.publish.drawing;

import org.jspecify.annotations.NullMarked;
