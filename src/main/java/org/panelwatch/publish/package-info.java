/** The same figure as a file. */
@NullMarked
package org.panelwatch.publish;

import org.jspecify.annotations.NullMarked;
