/** Groups side by side. */
@NullMarked
package org.panelwatch.view.compare;

import org.jspecify.annotations.NullMarked;
