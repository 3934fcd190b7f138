package org.panelwatch.web.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.panelwatch.dataset.DataFile;

/** What the columns of the data files mean, from the document that lies beside the files. */
final class SchemaDocument {

    private static final CarriedDocument SCHEMA = CarriedDocument.read("SCHEMA.md");
    private static final String AS_ABOVE = "as above";

    private static final Map<String, Map<String, String>> MEANINGS = new HashMap<>();

    static {
        for (String section : SCHEMA.sections()) {
            String file = section.split("[:\\s]", 2)[0];
            CarriedDocument.rows(section)
                    .forEach(cells -> put(MEANINGS.computeIfAbsent(file, name -> new HashMap<>()), cells));
        }
    }

    private SchemaDocument() {}

    /** In plain text; as in hearings.csv where the file's own table refers to it or says nothing. */
    static String meaning(DataFile file, String column) {
        String own = MEANINGS.getOrDefault(file.fileName(), Map.of()).getOrDefault(column, "");
        return own.isEmpty() && file != DataFile.HEARINGS ? meaning(DataFile.HEARINGS, column) : own;
    }

    private static void put(Map<String, String> meanings, List<String> cells) {
        String meaning = cells.get(2).equals(AS_ABOVE) || cells.get(1).equals(AS_ABOVE) ? "" : cells.get(2);
        for (String column : cells.getFirst().split(", ")) {
            meanings.put(column, meaning.replace("`", ""));
        }
    }
}
