package org.panelwatch.dataset.proposal;

import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** Writes a row as the data files are written: cells in quotes only where they must be. */
final class RowText {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();

    private RowText() {}

    /** One record in the order of the columns, with the end of its line. */
    static String of(Map<String, String> cells, List<String> columns, String lineEnd) {
        Object[] values =
                columns.stream().map(column -> cells.getOrDefault(column, "")).toArray();
        return FORMAT.format(values) + lineEnd;
    }
}
