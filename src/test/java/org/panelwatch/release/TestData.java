package org.panelwatch.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.panelwatch.dataset.DataFile;

/** The shipped data, copied where a test may change them, and small data of a test's own. */
final class TestData {

    static final Path SHIPPED = Path.of("data");

    private TestData() {}

    static Path copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (DataFile file : DataFile.values()) {
            Files.copy(SHIPPED.resolve(file.fileName()), folder.resolve(file.fileName()));
        }
        return folder;
    }

    /** Adds a record to a file that ends in a line break. */
    static void append(Path folder, DataFile file, String record) throws IOException {
        Path path = folder.resolve(file.fileName());
        Files.writeString(path, Files.readString(path) + record + "\n");
    }

    /** A hearing in Kent, decided on the date, that ended in the sanction. */
    static String hearing(String id, String decidedOn, String sanction) {
        return id + ",,,kent," + decidedOn + ",misconduct_hearing,,constable,serving,drugs,gross_misconduct," + sanction
                + ",,hearing_report,press,The Paper,https://paper.example/1,,";
    }

    static List<Map<String, String>> rows(DataFile file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(SHIPPED.resolve(file.fileName()), StandardCharsets.UTF_8, format)) {
            return parser.stream()
                    .map(CSVRecord::toMap)
                    .map(row -> (Map<String, String>) new HashMap<>(row))
                    .toList();
        }
    }

    static Map<String, Map<String, String>> byId(DataFile file, String id) throws IOException {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        rows(file).forEach(row -> rows.put(row.get(id), row));
        return rows;
    }
}
