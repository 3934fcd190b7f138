/** Finding one's way by words: the box in the head of every page, and the page of its results. */
@NullMarked
package org.panelwatch.view.search;

import org.jspecify.annotations.NullMarked;
