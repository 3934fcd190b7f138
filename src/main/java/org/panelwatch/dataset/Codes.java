package org.panelwatch.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.Coded;

/** The codes of one word list, ready to be looked up a million times. */
final class Codes<E extends Enum<E> & Coded> {

    private final Map<String, E> byCode = new LinkedHashMap<>();

    private Codes(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            byCode.put(constant.code(), constant);
        }
    }

    static <E extends Enum<E> & Coded> Codes<E> of(Class<E> type) {
        return new Codes<>(type);
    }

    /** The word with this code; nothing for an empty or unknown code. */
    @Nullable
    E find(String code) {
        return byCode.get(code);
    }

    /** Every code with its label, in the order of the word list. */
    Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        byCode.forEach((code, word) -> labels.put(code, word.label()));
        return labels;
    }

    /** Every code, in the order of the word list. */
    Set<String> all() {
        return byCode.keySet();
    }
}
