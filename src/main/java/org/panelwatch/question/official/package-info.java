/** What the Home Office, the watchdog, the College of Policing and Parliament published, as they published it. */
@NullMarked
package org.panelwatch.question.official;

import org.jspecify.annotations.NullMarked;
