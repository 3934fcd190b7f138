/** Reads foreign CSV files as decisions of ours, by a mapping of columns and words that people write in YAML. */
@NullMarked
package org.panelwatch.dataset.mapping;

import org.jspecify.annotations.NullMarked;
