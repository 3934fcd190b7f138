/** The launcher's words: serve, check and figure. */
@NullMarked
package org.panelwatch.command;

import org.jspecify.annotations.NullMarked;
