/** Challenges, as a page. */
@NullMarked
package org.panelwatch.view.appeals;

import org.jspecify.annotations.NullMarked;
