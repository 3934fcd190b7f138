/** What the data are, as a page. */
@NullMarked
package org.panelwatch.view.data;

import org.jspecify.annotations.NullMarked;
