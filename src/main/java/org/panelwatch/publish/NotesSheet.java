package org.panelwatch.publish;

import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.SourceCount;
import org.panelwatch.figure.SourcesLine;

/** All that is said about the rows of a figure: what it says, how it counts, its columns, its sources, how to cite it. */
final class NotesSheet {

    private static final double[] WIDTHS = {30, 26, 90, 14};
    private static final int TEXT = 2;

    private final Worksheet sheet;
    private int line;

    NotesSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    void write(Publication publication) {
        for (int place = 0; place < WIDTHS.length; place++) {
            sheet.width(place, WIDTHS[place]);
        }
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        Figure figure = publication.figure();
        said(figure);
        part("How it is defined", Definition.of(publication).words());
        columns(figure);
        sources(figure);
        provenance(publication);
    }

    private void said(Figure figure) {
        sheet.value(line, 0, SheetText.of(figure.title()));
        sheet.style(line++, 0).bold().fontSize(14).set();
        sheet.value(line++, 0, SheetText.of(figure.subtitle()));
        line++;
        part("In words", List.of(figure.sentence()));
        part("Notes", figure.notes());
    }

    /** A heading, and beside it a line for each of the words; nothing where there are none. */
    private void part(String heading, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        heading(heading);
        line--;
        words.forEach(one -> cell(line++, TEXT, one));
        line++;
    }

    private void columns(Figure figure) {
        heading("Columns");
        row("In the table", "In CSV and JSON", "What it holds", "Unit");
        for (ColumnSense column : ColumnSense.of(figure)) {
            String unit = column.isShare()
                    ? "%"
                    : Optional.ofNullable(column.column().unit()).orElse("");
            row(column.heading(), column.column().name(), column.meaning(), unit);
        }
        line++;
    }

    private void sources(Figure figure) {
        if (!figure.sources().isEmpty()) {
            heading("Sources");
            row("Rows it states", "Publisher", "Page", "");
            for (SourceCount source : figure.sources()) {
                sheet.value(line, 0, source.rows());
                sheet.style(line, 0)
                        .horizontalAlignment("left")
                        .verticalAlignment("top")
                        .set();
                cell(line, 1, source.publisher());
                cell(line++, 2, source.url());
            }
            line++;
        }
    }

    private void provenance(Publication publication) {
        Figure figure = publication.figure();
        if (publication.isPrivate()) {
            part("Where it comes from", List.of(SourcesLine.of(figure), Licence.OWN_DATA));
            return;
        }
        heading("Where it comes from");
        row("Release", figure.release().id(), "The same release gives the same numbers.", "");
        row("Date of the release", figure.release().date().toString(), "", "");
        row("Licence", "CC BY 4.0", Licence.ADDRESS, "");
        boolean frozen = publication.selection().isFrozen();
        row(
                "This file",
                frozen ? "holds on to its release" : "follows new data",
                publication.site().absolute(publication.file(Form.XLSX, publication.selection())),
                "");
        row(
                "The figure",
                "at this release",
                publication.site().absolute(publication.address(publication.frozen())),
                "");
        line++;
        part("How to cite it", List.of(new Citation(publication).text()));
    }

    private void heading(String words) {
        sheet.value(line, 0, words);
        sheet.style(line++, 0).bold().verticalAlignment("top").set();
    }

    private void row(String... words) {
        for (int place = 0; place < words.length; place++) {
            cell(line, place, words[place]);
        }
        line++;
    }

    private void cell(int row, int place, String words) {
        if (!words.isEmpty()) {
            sheet.value(row, place, SheetText.of(words));
            sheet.style(row, place).wrapText(true).verticalAlignment("top").set();
        }
    }
}
