package org.panelwatch.publish;

import org.panelwatch.vocabulary.CodedConstant;

/** The files that a figure can be had as; the code is the suffix. */
public enum Form implements CodedConstant {
    SVG("Drawing (SVG)", "image/svg+xml"),
    PNG("Picture (PNG)", "image/png"),
    CSV("Table (CSV)", "text/csv;charset=UTF-8"),
    XLSX("Spreadsheet (XLSX)", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("Data (JSON)", "application/json"),
    TXT("Text (TXT)", "text/plain;charset=UTF-8"),
    ZIP("All of it (ZIP)", "application/zip");

    private final String label;
    private final String mediaType;

    Form(String label, String mediaType) {
        this.label = label;
        this.mediaType = mediaType;
    }

    @Override
    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }
}
