/** The same figure over HTTP. */
@NullMarked
package org.panelwatch.web;

import org.jspecify.annotations.NullMarked;
