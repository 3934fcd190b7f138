/** Challenges to decisions and what became of them. */
@NullMarked
package org.panelwatch.question.appeals;

import org.jspecify.annotations.NullMarked;
