package org.panelwatch.release;

import java.nio.file.AccessDeniedException;

/** A release could not be written or opened, for a reason that does not lie in the data, such as a full disk. */
public final class ReleaseFailed extends Exception {

    private static final long serialVersionUID = 1L;

    ReleaseFailed(String message, Throwable cause) {
        super(message + ": " + firstLine(cause), cause);
    }

    private static String firstLine(Throwable cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "no permission to read or write " + denied.getFile();
        }
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
