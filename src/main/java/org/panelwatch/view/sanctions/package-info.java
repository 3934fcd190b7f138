/** Lesser sanctions, as a page. */
@NullMarked
package org.panelwatch.view.sanctions;

import org.jspecify.annotations.NullMarked;
