package org.panelwatch.dataset.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads words for missing values, each with its meaning. */
final class MissingWords {

    /** What a mapping may write. */
    static final List<Missing> MEANINGS =
            List.of(Missing.NOT_STATED, Missing.NOT_APPLICABLE, Missing.PENDING, Missing.ERROR);

    private MissingWords() {}

    static Map<String, Missing> read(Map<String, YamlPart> entries) {
        Map<String, Missing> missing = new LinkedHashMap<>();
        entries.forEach((word, meaning) ->
                meaning.choice(MEANINGS, Missing::code).ifPresent(found -> missing.put(word, found)));
        return missing;
    }
}
