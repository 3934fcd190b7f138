/** Gross misconduct and the sanctions that followed it. */
@NullMarked
package org.panelwatch.question.sanctions;

import org.jspecify.annotations.NullMarked;
