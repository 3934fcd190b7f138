/** One figure on a page of its own. */
@NullMarked
package org.panelwatch.view.figures;

import org.jspecify.annotations.NullMarked;
