/** What the data cover, and what they leave unknown. */
@NullMarked
package org.panelwatch.question.coverage;

import org.jspecify.annotations.NullMarked;
