package org.panelwatch.dataset.mapping;

import org.panelwatch.dataset.CsvForm;

/**
 * One of the files that a mapping reads.
 *
 * @param id what the mapping calls it
 * @param name its file name
 * @param header the line that names its columns, from 1; 0 where none does, so that columns are called 1, 2, 3 …
 */
public record ForeignFile(String id, String name, char delimiter, Encoding encoding, int header) {

    CsvForm form() {
        return new CsvForm(delimiter, encoding.charset(), Math.max(header, 1), true);
    }
}
