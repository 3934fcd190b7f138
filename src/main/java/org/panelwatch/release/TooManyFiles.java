package org.panelwatch.release;

import java.io.IOException;

/** A visitor has as many files as fit already. */
public final class TooManyFiles extends IOException {

    private static final long serialVersionUID = 1L;

    TooManyFiles(PrivateLimits limits) {
        super("You can have %d %s at a time. Remove one before you add another."
                .formatted(limits.files(), limits.files() == 1 ? "file" : "files"));
    }
}
