/** An answer: typed columns and rows, the counts behind them, sources, caveats, and a sentence that says it. */
@NullMarked
package org.panelwatch.figure;

import org.jspecify.annotations.NullMarked;
