package org.panelwatch.dataset;

/** The folder of data, or a file that it must hold, is not there or cannot be read. */
public final class DataFolderMissing extends Exception {

    private static final long serialVersionUID = 1L;

    public DataFolderMissing(String message) {
        super(message);
    }
}
