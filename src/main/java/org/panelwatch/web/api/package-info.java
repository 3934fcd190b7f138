/** The HTTP interface, version 1: {@code /api/v1}. */
@NullMarked
package org.panelwatch.web.api;

import org.jspecify.annotations.NullMarked;
