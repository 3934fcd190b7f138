/** What the reader chose: URL key, SQL condition and English sentence of each criterion side by side. */
@NullMarked
package org.panelwatch.selection;

import org.jspecify.annotations.NullMarked;
