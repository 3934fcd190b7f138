/** How a link to a page looks in a chat or a feed, and what else the head of a page says. */
@NullMarked
package org.panelwatch.view.preview;

import org.jspecify.annotations.NullMarked;
