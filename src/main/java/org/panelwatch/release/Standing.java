package org.panelwatch.release;

import org.panelwatch.vocabulary.Finding;

/**
 * What stands in a case at some point.
 *
 * @param awaiting whether a fresh decision is awaited; finding and sanction are then the last known
 */
record Standing(Finding finding, Imposed imposed, boolean awaiting) {

    static final Standing NOT_PROVEN = new Standing(Finding.NOT_PROVEN, Imposed.NONE, false);

    Standing sentBack() {
        return new Standing(finding, imposed, true);
    }

    Standing with(Imposed sanctionAfter) {
        return new Standing(finding, sanctionAfter, false);
    }
}
