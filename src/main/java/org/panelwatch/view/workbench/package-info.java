/** The page on which visitors bring files of their own, map them, and explore what they hold, privately. */
@NullMarked
package org.panelwatch.view.workbench;

import org.jspecify.annotations.NullMarked;
