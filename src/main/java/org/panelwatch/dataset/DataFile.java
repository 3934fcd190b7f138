package org.panelwatch.dataset;

/** The four files of a data folder. */
public enum DataFile {
    FORCES("forces.csv"),
    HEARINGS("hearings.csv"),
    APPEALS("appeals.csv"),
    OFFICIAL("official.csv");

    private final String fileName;

    DataFile(String fileName) {
        this.fileName = fileName;
    }

    public String fileName() {
        return fileName;
    }
}
