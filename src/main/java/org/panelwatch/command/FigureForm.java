package org.panelwatch.command;

import java.util.Locale;
import org.panelwatch.figure.Figure;
import org.panelwatch.publish.CsvFile;
import org.panelwatch.publish.JsonFile;
import org.panelwatch.publish.Publication;
import org.panelwatch.publish.Site;
import org.panelwatch.publish.TextFile;
import org.panelwatch.question.Question;
import org.panelwatch.selection.Selection;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms in which a figure is printed. */
enum FigureForm {
    JSON,
    CSV,
    TXT;

    /** The same bytes as the figure's file of this form. */
    byte[] write(Question question, Figure figure, Selection selection) {
        return switch (this) {
            case JSON ->
                JsonFile.write(new Publication(figure, selection, question.page(), question.title(), Site.LOCAL));
            case CSV -> CsvFile.write(figure);
            case TXT -> TextFile.write(figure);
        };
    }

    static final class Reader implements ITypeConverter<FigureForm> {

        @Override
        public FigureForm convert(String text) {
            for (FigureForm form : values()) {
                if (form.name().toLowerCase(Locale.ROOT).equals(text)) {
                    return form;
                }
            }
            throw new TypeConversionException("'" + text + "' is not a format; write json, csv or txt");
        }
    }
}
