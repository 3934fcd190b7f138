/** The words of police misconduct proceedings, as types. */
@NullMarked
package org.panelwatch.vocabulary;

import org.jspecify.annotations.NullMarked;
