package org.panelwatch.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the columns of the data files mean, from the document that lies beside the files. */
public final class ColumnMeanings {

    /** Names of one or more columns, whether they must be filled, and what they hold. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([a-z_, ]+) \\| ([^|]*) \\| ?([^|]*)\\|$");

    private static final String AS_ABOVE = "as above";
    private static final Map<String, Map<String, String>> MEANINGS = read();

    private ColumnMeanings() {}

    /** In plain text; as in hearings.csv where the file's own table refers to it or says nothing. */
    public static String of(DataFile file, String column) {
        String own = MEANINGS.getOrDefault(file.fileName(), Map.of()).getOrDefault(column, "");
        return own.isEmpty() && file != DataFile.HEARINGS ? of(DataFile.HEARINGS, column) : own;
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> meanings = new HashMap<>();
        Arrays.stream(document().split("\n## ")).skip(1).forEach(section -> {
            Map<String, String> ofFile =
                    meanings.computeIfAbsent(section.split("[:\\s]", 2)[0], name -> new HashMap<>());
            ROW.matcher(section).results().forEach(row -> put(ofFile, row));
        });
        return meanings;
    }

    private static void put(Map<String, String> meanings, MatchResult row) {
        boolean above = row.group(2).equals(AS_ABOVE) || row.group(3).strip().equals(AS_ABOVE);
        for (String column : row.group(1).split(", ")) {
            meanings.put(column, above ? "" : row.group(3).strip().replace("`", ""));
        }
    }

    private static String document() {
        try (InputStream file = ColumnMeanings.class.getResourceAsStream("/docs/SCHEMA.md")) {
            if (file == null) {
                throw new IllegalStateException("The document on the data files is missing from the application");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
