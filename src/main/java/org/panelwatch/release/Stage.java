package org.panelwatch.release;

import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.ServiceStatus;

/**
 * What stands in a case after one of its decisions.
 *
 * @param serviceStatus at the latest hearing so far
 * @param before what stood before the decision; nothing at the first
 */
record Stage(
        Decision decision,
        Standing standing,
        @Nullable ServiceStatus serviceStatus,
        @Nullable Standing before) {}
