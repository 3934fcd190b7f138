/** What panels decide. */
@NullMarked
package org.panelwatch.question.outcomes;

import org.jspecify.annotations.NullMarked;
