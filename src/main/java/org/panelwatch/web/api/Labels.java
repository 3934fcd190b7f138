package org.panelwatch.web.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.Coded;

/** The codes of an answer in words, by field; what is not stated is left out. */
final class Labels {

    private final Map<String, String> words = new LinkedHashMap<>();

    Labels put(String field, @Nullable Coded value) {
        if (value != null) {
            words.put(field, value.label());
        }
        return this;
    }

    Labels put(String field, String label) {
        words.put(field, label);
        return this;
    }

    Map<String, String> words() {
        return words;
    }

    static @Nullable String code(@Nullable Coded value) {
        return value == null ? null : value.code();
    }
}
