/** The list of all questions. */
@NullMarked
package org.panelwatch.question.index;

import org.jspecify.annotations.NullMarked;
