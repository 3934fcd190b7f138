/** The first page. */
@NullMarked
package org.panelwatch.view.home;

import org.jspecify.annotations.NullMarked;
