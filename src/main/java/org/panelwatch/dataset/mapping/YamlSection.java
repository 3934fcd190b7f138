package org.panelwatch.dataset.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of a mapping whose keys are known: files, a join, a column … */
record YamlSection(YamlPart part, Map<String, YamlPart> entries) {

    Optional<YamlPart> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The part under a key that must be there. */
    Optional<YamlPart> need(String key) {
        Optional<YamlPart> found = find(key);
        if (found.isEmpty() && part.isMap()) {
            part.fault("the key " + key + " is missing", "add it");
        }
        return found;
    }

    /** The text under a key that must be there and filled. */
    String text(String key) {
        return need(key).map(YamlPart::filled).orElse("");
    }

    /** The text under a key that may be there. */
    String text(String key, String otherwise) {
        return find(key).map(YamlPart::filled).orElse(otherwise);
    }

    List<YamlPart> items(String key) {
        return find(key).map(YamlPart::items).orElse(List.of());
    }

    Map<String, YamlPart> entries(String key) {
        return find(key).map(YamlPart::entries).orElse(Map.of());
    }
}
