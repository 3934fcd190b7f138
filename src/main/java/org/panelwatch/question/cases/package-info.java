/** One case: its decisions in order, and what stood after each. */
@NullMarked
package org.panelwatch.question.cases;

import org.jspecify.annotations.NullMarked;
