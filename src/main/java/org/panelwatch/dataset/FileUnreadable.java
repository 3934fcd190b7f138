package org.panelwatch.dataset;

import java.io.IOException;

/** Something in a file ends its reading: it is not text, not CSV or not there. */
public final class FileUnreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final transient Complaint complaint;

    /** @param line where reading ends; 0 where the whole file is meant */
    public FileUnreadable(long line, String rule, String message, String hint) {
        super(message);
        this.line = line;
        this.complaint = Complaint.fault(rule, message, hint);
    }

    public long line() {
        return line;
    }

    public Complaint complaint() {
        return complaint;
    }
}
