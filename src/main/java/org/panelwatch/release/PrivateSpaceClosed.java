package org.panelwatch.release;

/** A visitor's own files have been deleted, and all that was made of them. */
public final class PrivateSpaceClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PrivateSpaceClosed() {
        super("Your files and all that was made of them have been deleted from here. To go on, bring them again.");
    }
}
