package org.panelwatch.release;

/** A release could not be written or opened, for a reason that does not lie in the data, such as a full disk. */
public final class ReleaseFailed extends Exception {

    private static final long serialVersionUID = 1L;

    ReleaseFailed(String message, Throwable cause) {
        super(message + ": " + firstLine(cause), cause);
    }

    private static String firstLine(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message.lines().findFirst().orElse("");
    }
}
