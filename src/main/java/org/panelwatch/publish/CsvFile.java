package org.panelwatch.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.vocabulary.Coded;

/**
 * A figure as CSV (RFC 4180, UTF-8, header row, {@code \n} line ends): the columns of its table in their order, codes for
 * words, fractions of one for rates, an empty cell for what is not known.
 */
public final class CsvFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private CsvFile() {}

    public static byte[] write(Figure figure) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(figure.columns().stream().map(Column::name));
            for (Row row : figure.rows()) {
                printer.printRecord(row.cells().stream().map(CsvFile::cell));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Count(long value) -> Long.toString(value);
            case Cell.Fraction(double value) -> Double.toString(value);
            case Cell.Word(Coded value) -> text(value.code());
            case Cell.Text(String value) -> text(value);
            case Cell.Unknown() -> "";
        };
    }

    /** A spreadsheet would run text that begins like a formula. */
    private static String text(String value) {
        return !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
