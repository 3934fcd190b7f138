/** Type without a window system: how wide text is, what it looks like, and the part of a font that a drawing carries. */
@NullMarked
package org.panelwatch.publish.type;

import org.jspecify.annotations.NullMarked;
