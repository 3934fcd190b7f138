/** The launcher's words: serve and check. */
@NullMarked
package org.panelwatch.command;

import org.jspecify.annotations.NullMarked;
