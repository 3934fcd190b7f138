package org.panelwatch.release;

/** Too many questions wait for an answer already. */
public final class ReleaseBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReleaseBusy() {
        super("Many people are asking at this moment; try again in a few seconds.");
    }
}
