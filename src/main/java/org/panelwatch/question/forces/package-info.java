/** Forces beside each other, never ranked. */
@NullMarked
package org.panelwatch.question.forces;

import org.jspecify.annotations.NullMarked;
