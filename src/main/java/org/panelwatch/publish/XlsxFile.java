package org.panelwatch.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.panelwatch.figure.Figure;

/** A figure as a spreadsheet: sheet "Table" holds its rows, sheet "Notes" all that is said about them. */
public final class XlsxFile {

    private static final String PROGRAM = "Panelwatch";
    private static final String CORE = "docProps/core.xml";

    private XlsxFile() {}

    public static byte[] write(Publication publication) {
        Figure figure = publication.figure();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, PROGRAM, null)) {
            book.setGlobalDefaultFont("Calibri", 11);
            book.properties().setTitle(figure.title()).setSubject(figure.subtitle());
            new TableSheet(book.newWorksheet("Table")).write(figure);
            new NotesSheet(book.newWorksheet("Notes")).write(publication);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return dated(bytes.toByteArray(), figure.release().date());
    }

    /** The moment of writing gives way to the day of the release, so that the same figure is the same bytes. */
    private static byte[] dated(byte[] book, LocalDate day) {
        Map<String, byte[]> files = new OpcArchive(book).files();
        files.computeIfPresent(
                CORE,
                (name, core) -> new String(core, StandardCharsets.UTF_8)
                        .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + day + "T00:00:00Z")
                        .getBytes(StandardCharsets.UTF_8));
        return Archive.of(files, day);
    }
}
