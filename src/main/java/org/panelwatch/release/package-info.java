/** One immutable DuckDB file per content of the data: its schema, its loading, its publishing and its swap. */
@NullMarked
package org.panelwatch.release;

import org.jspecify.annotations.NullMarked;
