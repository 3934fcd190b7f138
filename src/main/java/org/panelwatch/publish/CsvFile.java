package org.panelwatch.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
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
 *
 * <p>Text that a spreadsheet would run as a formula is led by an apostrophe (after
 * <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a>); numbers stay numbers.
 */
public final class CsvFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final CSVFormat EXCEL = CSVFormat.RFC4180;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern STARTS_A_FORMULA =
            Pattern.compile("[\\t\\r\\n]|[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]");

    private CsvFile() {}

    public static byte[] write(Figure figure) {
        return write(figure, FORMAT, new StringBuilder());
    }

    /** With a byte order mark and {@code \r\n} line ends, as Excel wants a file that it opens by a double click. */
    public static byte[] writeForExcel(Figure figure) {
        return write(figure, EXCEL, new StringBuilder(BYTE_ORDER_MARK));
    }

    private static byte[] write(Figure figure, CSVFormat format, StringBuilder text) {
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
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
        return STARTS_A_FORMULA.matcher(value).lookingAt() ? "'" + value : value;
    }
}
