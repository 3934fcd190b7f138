package org.panelwatch.dataset.mapping;

import java.util.LinkedHashSet;
import java.util.Set;

/** Reads a filter on rows. */
final class FilterReader {

    private FilterReader() {}

    static RowFilter read(YamlPart part, boolean keeps, ForeignColumns foreign) {
        YamlSection filter = part.section("column", "words", "patterns", "because");
        ForeignColumn column =
                filter.need("column").map(foreign::read).orElseGet(() -> new ForeignColumn(foreign.rows(), ""));
        Set<String> words = new LinkedHashSet<>();
        filter.items("words").forEach(word -> words.add(word.text()));
        Set<String> patterns = new LinkedHashSet<>();
        filter.items("patterns").forEach(pattern -> patterns.add(Patterns.checked(pattern, pattern.text())));
        if (words.isEmpty() && patterns.isEmpty() && part.isMap()) {
            part.fault("it does not say which rows it means", "add words or patterns");
        }
        return new RowFilter(keeps, column, words, patterns, filter.text("because"));
    }
}
