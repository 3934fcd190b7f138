/** Forces, as pages. */
@NullMarked
package org.panelwatch.view.forces;

import org.jspecify.annotations.NullMarked;
