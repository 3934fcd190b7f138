/** The page on the HTTP interface. */
@NullMarked
package org.panelwatch.view.api;

import org.jspecify.annotations.NullMarked;
