package org.panelwatch.publish;

import java.nio.charset.StandardCharsets;

/** Writes a figure in every form. Safe for any number of threads. */
public final class FigureFiles {

    private final Drawings drawings;

    public FigureFiles(Drawings drawings) {
        this.drawings = drawings;
    }

    /** The bytes of the figure's file; the same for the same figure, selection, choices and public address. */
    public byte[] write(Publication publication, Form form, FileChoices choices) {
        return switch (form) {
            case SVG -> drawings.svg(publication, choices.picture()).getBytes(StandardCharsets.UTF_8);
            case PNG -> drawings.png(publication, choices.picture());
            case CSV ->
                choices.excel() ? CsvFile.writeForExcel(publication.figure()) : CsvFile.write(publication.figure());
            case XLSX -> XlsxFile.write(publication);
            case JSON -> JsonFile.write(publication);
            case TXT -> TextFile.write(publication.figure());
            case ZIP -> DataPackage.write(publication, drawings.svg(publication, choices.picture()));
        };
    }
}
