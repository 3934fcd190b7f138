package org.panelwatch.web.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The definitions, from the document that the page {@code /methods} shows. */
final class MethodsDocument {

    private static final CarriedDocument METHODS = CarriedDocument.read("methods.md");

    private static final Map<String, String> KEYS = CarriedDocument.rows(METHODS.markdown()).stream()
            .filter(cells -> cells.size() >= 3 && cells.getFirst().matches("`[a-z_]+`"))
            .collect(Collectors.toMap(
                    cells -> cells.getFirst().replace("`", ""), cells -> cells.get(2), (first, again) -> again));

    private MethodsDocument() {}

    static List<DefinitionBody> definitions() {
        return METHODS.sections().stream().map(DefinitionBody::of).toList();
    }

    /** What a key of an address does; empty where the document does not say. */
    static String key(String key) {
        return KEYS.getOrDefault(key, "");
    }
}
