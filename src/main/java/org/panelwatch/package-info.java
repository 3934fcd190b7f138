/** The application that puts the rooms together. */
@NullMarked
package org.panelwatch;

import org.jspecify.annotations.NullMarked;
