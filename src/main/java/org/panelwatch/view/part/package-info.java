/** The parts that pages share: the filter bar and the figure card. */
@NullMarked
package org.panelwatch.view.part;

import org.jspecify.annotations.NullMarked;
