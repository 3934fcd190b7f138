package org.panelwatch.dataset.mapping;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the names of foreign columns: a name alone is one of the file of the rows, {@code file: name} of another. */
record ForeignColumns(String rows, List<ForeignFile> files, List<Join> joins) {

    ForeignColumn read(YamlPart part) {
        if (part.isText()) {
            return new ForeignColumn(rows, part.filled());
        }
        Map<String, YamlPart> entries = part.entries();
        if (entries.size() != 1) {
            part.fault("a column is named here", "write its name, or file: name");
            return new ForeignColumn(rows, "");
        }
        String file = entries.keySet().iterator().next();
        List<String> open =
                Stream.concat(Stream.of(rows), joins.stream().map(Join::file)).toList();
        if (!open.contains(file)) {
            part.unknown("a file whose rows are read or joined", file, open);
        }
        return new ForeignColumn(file, entries.values().iterator().next().filled());
    }
}
