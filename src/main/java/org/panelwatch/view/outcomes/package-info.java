/** What panels decide, as a page. */
@NullMarked
package org.panelwatch.view.outcomes;

import org.jspecify.annotations.NullMarked;
