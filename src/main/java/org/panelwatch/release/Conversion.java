package org.panelwatch.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.panelwatch.dataset.DataColumn;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.DataFolder;

/** The statement that writes a data file in another form: the same rows in the same order, empty cells as null. */
final class Conversion {

    private Conversion() {}

    static String of(DataFile file, Downloads.Form form, Path folder, Path target) throws IOException {
        DataFolder data = new DataFolder(folder);
        List<String> header = data.header(file);
        String cells = file.described().stream()
                .filter(column -> header.contains(column.name()))
                .map(Conversion::cell)
                .collect(Collectors.joining(", "));
        return "copy (select %s from %s) to %s (%s)"
                .formatted(
                        cells,
                        CsvInsert.reader(data.file(file).toString(), header),
                        Database.quoted(target.toString()),
                        switch (form) {
                            case PARQUET -> "format parquet, compression zstd";
                            case JSON -> "format json, array true";
                            case CSV -> throw new IllegalArgumentException("A CSV file is handed out as it was loaded");
                        });
    }

    private static String cell(DataColumn column) {
        String type = switch (column.type()) {
            case TEXT -> "varchar";
            case INTEGER -> "integer";
            case NUMBER -> "double";
        };
        return "nullif(\"%1$s\", '')::%2$s as \"%1$s\"".formatted(column.name(), type);
    }
}
