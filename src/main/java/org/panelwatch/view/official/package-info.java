/** What official bodies published. */
@NullMarked
package org.panelwatch.view.official;

import org.jspecify.annotations.NullMarked;
