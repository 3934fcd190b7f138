package org.panelwatch.dataset;

/** Whether a column's cells must be filled. */
enum Need {
    REQUIRED,
    OPTIONAL,
    /** Needed by some rows only; the rules of the file say which. */
    CONDITIONAL
}
