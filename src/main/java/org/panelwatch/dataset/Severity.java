package org.panelwatch.dataset;

/** Whether a problem keeps the data from being loaded. */
public enum Severity {
    /** The data are not loaded. */
    FAULT,
    /** Worth a look; the data are loaded all the same. */
    WARNING
}
