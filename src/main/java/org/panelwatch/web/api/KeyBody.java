package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelwatch.selection.KeyEntry;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.vocabulary.Coded;

/** A key of an address and what it takes. */
@Schema(name = "Key", description = "A key that addresses take")
record KeyBody(
        @Schema(example = "force") String key,

        @Schema(description = "What it does") String description,

        @Schema(description = "Each code with its label; empty where it takes a year, a day or an id")
        Map<String, String> values,

        @Schema(description = "Whether it takes more than one value, joined by ~")
        boolean several,

        @Schema(description = "The value that holds where the key is left out", nullable = true) @Nullable
        String usual,

        @Schema(description = "The form of its value as a regular expression, where it takes no codes", nullable = true)
        @Nullable
        String pattern) {

    static KeyBody of(KeyEntry entry) {
        return of(entry, entry.values(), entry.usual());
    }

    /** @param values those that one figure takes */
    static KeyBody of(KeyEntry entry, List<? extends Coded> values, @Nullable String usual) {
        Map<String, String> words = new LinkedHashMap<>();
        values.forEach(value -> words.put(value.code(), value.label()));
        return new KeyBody(
                entry.key(), MethodsDocument.key(entry.key()), words, entry.several(), usual, entry.pattern());
    }

    /** Every key of a selection with its value, null for what was not given. */
    static Map<String, @Nullable Object> plain(Selection selection) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        SelectionUrl.describe(selection)
                .forEach((key, value) ->
                        plain.put(key, value instanceof Optional<?> optional ? optional.orElse(null) : value));
        return plain;
    }
}
