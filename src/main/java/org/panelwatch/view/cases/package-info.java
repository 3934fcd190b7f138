/** One case, as a page. */
@NullMarked
package org.panelwatch.view.cases;

import org.jspecify.annotations.NullMarked;
