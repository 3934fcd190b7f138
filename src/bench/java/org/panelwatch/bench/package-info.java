/** Measures how long questions take, on the shipped data and on synthetic ones. */
@NullMarked
package org.panelwatch.bench;

import org.jspecify.annotations.NullMarked;
