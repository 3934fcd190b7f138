package org.panelwatch.dataset.proposal;

import org.panelwatch.dataset.DataFile;

/**
 * A row to be added that may tell of a decision which is there already.
 *
 * @param added the row to be added
 * @param known the row that it may repeat: of the data, or added before it
 */
record Suspect(DataFile file, Draft added, Draft known) {}
