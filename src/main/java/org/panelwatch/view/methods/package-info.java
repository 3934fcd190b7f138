/** The definitions, as a page. */
@NullMarked
package org.panelwatch.view.methods;

import org.jspecify.annotations.NullMarked;
