/** The pages. */
@NullMarked
package org.panelwatch.view;

import org.jspecify.annotations.NullMarked;
