/** The questions: each is one jOOQ query and the figure it gives. */
@NullMarked
package org.panelwatch.question;

import org.jspecify.annotations.NullMarked;
