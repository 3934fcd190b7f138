/** Turns rows that somebody found or corrected into a change of the data files that can be reviewed line by line. */
@NullMarked
package org.panelwatch.dataset.proposal;

import org.jspecify.annotations.NullMarked;
