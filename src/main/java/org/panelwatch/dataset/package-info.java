/** Turns CSV files into checked rows, or says exactly what is wrong with them. */
@NullMarked
package org.panelwatch.dataset;

import org.jspecify.annotations.NullMarked;
